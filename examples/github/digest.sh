#!/usr/bin/env bash
# Writes a digest, in Markdown, of the articles that were added or changed since a commit; nothing where there are none.
#
#   digest.sh BASE
#
# Names of files are anybody's: they are passed as arguments after "--", never through the shell.
set -euo pipefail
program="$(cd "$(dirname "$0")/../.." && pwd)/dist/cli.cjs"
mapfile -d '' -t files < <(
  git diff -z --name-only --diff-filter=AM "$1"...HEAD -- '*.txt' '*.news' '*.article' '*.html' '*.eml'
)
((${#files[@]})) || exit 0
# What names the article's file in a note is no part of a comment, and an article calls nobody: "@name" would. GitHub
# takes comments of at most 65,536 characters: what is longer ends with a whole line.
node "$program" export --format markdown -- "${files[@]}" |
  sed -e '/^---$/,/^---$/d' -e 's/@/@\xe2\x80\x8b/g' |
  awk '
    (size += length($0) + 1) <= 60000 { print; next }
    { isCut = 1 }
    END { if (isCut) print "\n*The rest is left out: it is longer than a comment may be.*" }
  '
