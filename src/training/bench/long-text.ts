/** Words as people count them: letters and figures with what joins them. */
const word = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu

/** A paragraph of a story, not a headline or a credit. */
const shortest = 80

export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/**
 * Returns one text of about this many words: the articles' paragraphs in turn, repeated.
 * From the second time on all names are others, so that neither the cache nor the
 * actors know them from before.
 */
export function writeLongText(articles: readonly string[], words: number): string {
  const paragraphs = articles.flatMap((text) => text.split(/\n+/)).filter((line) => line.length >= shortest)
  const written: string[] = []
  for (let index = 0, count = 0; count < words; index++) {
    const round = Math.floor(index / paragraphs.length)
    const paragraph = rename(paragraphs[index % paragraphs.length], round)
    written.push(paragraph)
    count += countWords(paragraph)
  }
  return written.join('\n\n')
}

/** Lengthens what is capitalised inside a sentence, each round by another ending. */
function rename(paragraph: string, round: number): string {
  if (!round) return paragraph
  const ending = Array.from(round.toString(5), (digit) => ['an', 'el', 'is', 'or', 'um'][Number(digit)]).join('')
  return paragraph.replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu, (name) => name + ending)
}
