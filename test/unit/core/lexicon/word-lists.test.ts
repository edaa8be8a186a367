/** English word lists are in src/core/lexicon, each once: other files name them. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'

const core = join(import.meta.dirname, '../../../../src/core')
const lexicon = join(core, 'lexicon')

/** No list outside the lexicon has more words than this. */
const maxLength = 20
/** No list outside the lexicon shares more words than this with one of the lexicon’s. */
const maxShared = 8

/** Files whose long lists are no English lexicon, and why. */
const allowed: Record<string, string> = {
  'reading/furniture-lines.ts': 'phrases that sites print around articles',
  'reading/html/left-out.ts': 'class names and tags of HTML',
  'reading/html/open-elements.ts': 'tags of HTML',
  'reading/html/score-elements.ts': 'class names and tags of HTML',
  'reading/html/strip-markup.ts': 'tags of HTML',
  'reading/html/tags.ts': 'tags of HTML',
  'reading/recognize-languages.ts': 'codes of languages, and words of other languages',
  'reading/language-of.ts': 'codes of languages',
  'language/lemma-exceptions.ts': 'each form with its lemma',
  'language/lemmas.ts': 'endings of words',
  'language/role-kinds.ts': 'which words stand for which others: a relation, not a list',
  'phrases.ts': 'what people read, in one table for each language',
}

const typescript = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))

/** The words of each list in a source text: alternatives of a pattern, or words between quotation marks. */
function listsIn(source: string): string[][] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const alternative = String.raw`(?:[\p{L}’'.\\-]|\?|\[[^\]\n]*\]|\(\?:[^()\n]*\))+`
  const patterns = code.matchAll(new RegExp(String.raw`(?:${alternative}\|){3,}${alternative}`, 'gu'))
  const texts = code.matchAll(/`([^`$]*)`|'([^'\n]*)'/gu)
  return [
    ...Array.from(patterns, ([list]) => list.split('|')),
    ...Array.from(texts, ([, long, short]) => (long ?? short).trim().split(/\s+/)).filter((words) =>
      words.every((word) => /^[\p{L}’'.&-]+$/u.test(word)),
    ),
  ]
}

/** Lists of words of many kinds: others may share some with them. */
const mixed = /^(?:common-words|sentence-starters|verbs|.*-cues)\.ts$/

const lists = typescript(lexicon).filter((file) => !mixed.test(file))
const known = lists.flatMap((file) =>
  listsIn(readFileSync(join(lexicon, file), 'utf8'))
    .filter(({length}) => length > maxShared)
    .map((words) => ({file, words: new Set(words.map((word) => word.toLowerCase()))})),
)

test('the lexicon is found', () => assert.ok(known.length > 20))

for (const file of typescript(core)) {
  if (file.startsWith('lexicon/') || file in allowed) continue
  test(`${file} has no word list of its own`, () => {
    for (const words of listsIn(readFileSync(join(core, file), 'utf8'))) {
      const shown = `${words.slice(0, 6).join(' ')} …`
      assert.ok(words.length <= maxLength, `${words.length} words: ${shown}. Move them to src/core/lexicon.`)
      for (const {file: other, words: set} of known) {
        const shared = words.filter((word) => set.has(word.toLowerCase())).length
        assert.ok(shared <= maxShared, `${shared} of ${shown} are in lexicon/${other}: name that list`)
      }
    }
  })
}

test('a list is seen in a pattern and in a text', () => {
  assert.deepEqual(
    listsIn("const a = /^(?:one|two|thre?e|four)$/\nconst b = 'five six'").map((words) => words.length),
    [4, 2],
  )
})
