const markup = /!\[\[[^\]\n]{0,500}\]\]|\[\[(?:[^\]|\n]{0,500}\|)?(?=[^\]\n]{0,500}\]\])|\]\]|==/g

/**
 * Which characters of a text are markup of note-taking programs, which Markdown takes
 * for words: `[[page|words]]`, `![[picture]]`, `==marked==`. Returns their indices.
 */
export function findWikiMarkup(text: string): Set<number> {
  const found = new Set<number>()
  let isLinked = false
  let marked: number | undefined
  for (const {0: written, index} of text.matchAll(markup)) {
    if (written === '==') {
      if (marked === undefined) marked = index
      else {
        leaveOut(marked, 2)
        leaveOut(index, 2)
        marked = undefined
      }
    } else if (written !== ']]' || isLinked) {
      leaveOut(index, written.length)
      isLinked = written !== ']]' && !written.startsWith('!')
    }
  }
  return found

  function leaveOut(start: number, length: number) {
    for (let at = start; at < start + length; at++) found.add(at)
  }
}
