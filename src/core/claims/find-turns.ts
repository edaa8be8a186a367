import type {Paragraph, Word, WordRange} from '../language/passage.ts'

/** One turn of a transcript: "SMITH: Well, …" and the paragraphs in which the speaker goes on. */
export interface Turn {
  label: WordRange
  /** Index of the colon. */
  colon: number
  /** A range a paragraph. */
  speech: WordRange[]
}

const longestLabel = 7

/** A paragraph or two without a label still belong to who spoke; more are the article again. */
const longestSpeech = 5

const name = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d+|[()]|de|van|von|of|the)$/u

/** What stands before a colon at the start of a paragraph, too, but does not speak. */
const notSpeakers =
  /^(?:watch|update|updates|related|photo|photos|video|correction|breaking|note|source|sources|contact|read)$/i

/**
 * The turns of an article that is, or holds, a transcript: at least three
 * paragraphs that begin with a name and a colon, of two speakers or more, one of
 * whom speaks again. Answers none for anything else; linear in the words.
 */
export function findTurns(words: readonly Word[], paragraphs: readonly Paragraph[]): Turn[] {
  const labels = paragraphs.map((paragraph) => labelOf(words, paragraph))
  const speakers = labels.flatMap((label) => label ?? []).map((label) => textOf(words, label))
  const different = new Set(speakers).size
  if (speakers.length < 3 || different < 2 || different === speakers.length) return []

  const lastTurn = labels.findLastIndex((label) => label)
  const turns: Turn[] = []
  for (const [index, label] of labels.entries()) {
    const paragraph = paragraphs[index]
    const turn = turns.at(-1)
    if (label) turns.push({label, colon: label.last, speech: [{first: label.last + 1, last: paragraph.last}]})
    else if (turn && index < lastTurn && turn.speech.length < longestSpeech && !isAside(words, paragraph)) {
      turn.speech.push({first: paragraph.first, last: paragraph.last})
    }
  }
  return turns
}

/** The words before the colon, without a quotation mark before them. */
function labelOf(words: readonly Word[], {first, last}: WordRange): WordRange | undefined {
  const start = /^["“'‘]$/.test(words[first]?.text) ? first + 1 : first
  let at = start
  while (at < last && at - start < longestLabel && name.test(words[at].text)) at++
  if (at === start || at >= last - 1 || words[at].text !== ':') return
  if (!/^\p{Lu}/u.test(words[start].text) || notSpeakers.test(words[start].text)) return
  return {first: start, last: at}
}

/** "(Laughter.)" */
function isAside(words: readonly Word[], {first, last}: WordRange): boolean {
  for (let at = first; at < Math.min(first + 2, last); at++) if (/^[([]/.test(words[at].text)) return true
  return false
}

function textOf(words: readonly Word[], {first, last}: WordRange): string {
  return words
    .slice(first, last)
    .map(({text}) => text)
    .join(' ')
}
