import type {Paragraph, Word, WordRange} from '../../language/passage.ts'

/** One turn of a transcript: "SMITH: Well, …" and the paragraphs in which the speaker goes on. */
export interface Turn {
  /** The name, without the role and the asides after it. */
  label: WordRange
  /** Index of the colon. */
  colon: number
  /** A range a paragraph. */
  speech: WordRange[]
}

const longestLabel = 7
/** With a role and asides: "REAR ADM. ANN ROE, MILITARY ANALYST (voice-over):". */
const longestFullLabel = 16

/** A paragraph or two without a label still belong to who spoke; more are the article again. */
const longestSpeech = 5

const name = /^(?:\.|\p{Lu}[\p{L}\p{M}.'’-]*|\d+|de|van|von|of|the)$/u

/** A role is in capitals only: "NEWS ANCHOR, CHANNEL 4". */
const capitals = /^(?:[\p{Lu}\d][\p{Lu}\d.'’-]*|[,&-])$/u

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
  const speakers = labels.flatMap((label) => (label ? [surnameIn(words, label.name)] : []))
  const different = new Set(speakers).size
  if (speakers.length < 3 || different < 2 || different === speakers.length) return []

  const lastTurn = labels.findLastIndex((label) => label)
  const turns: Turn[] = []
  for (const [index, label] of labels.entries()) {
    const paragraph = paragraphs[index]
    const turn = turns.at(-1)
    if (label)
      turns.push({label: label.name, colon: label.colon, speech: [{first: label.colon + 1, last: paragraph.last}]})
    else if (turn && index < lastTurn && turn.speech.length < longestSpeech && !isAside(words, paragraph)) {
      turn.speech.push({first: paragraph.first, last: paragraph.last})
    }
  }
  return turns
}

/** The words before the colon, without a quotation mark before them: a name, its role in capitals, asides. */
function labelOf(words: readonly Word[], {first, last}: WordRange): {name: WordRange; colon: number} | undefined {
  const start = /^["“'‘]$/.test(words[first]?.text) ? first + 1 : first
  let end = start
  while (end < last && end - start < longestLabel && name.test(words[end].text)) end++
  let at = end
  if (words[at]?.text === ',') {
    const role = at + 1
    for (at = role; at < last && capitals.test(words[at].text); ) at++
    if (at === role) return
  }
  while (words[at]?.text === '(' && at - start < longestFullLabel) {
    const close = words.slice(at, last).findIndex(({text}) => text === ')')
    if (close < 0) return
    at += close + 1
  }
  if (end === start || at >= last - 1 || at - start > longestFullLabel || words[at].text !== ':') return
  if (!/^\p{Lu}/u.test(words[start].text) || notSpeakers.test(words[start].text)) return
  return {name: {first: start, last: end}, colon: at}
}

/** "(Laughter.)" */
function isAside(words: readonly Word[], {first, last}: WordRange): boolean {
  for (let at = first; at < Math.min(first + 2, last); at++) if (/^[([]/.test(words[at].text)) return true
  return false
}

/** "Ann Roe" is "ROE" in her next turn. */
function surnameIn(words: readonly Word[], {last}: WordRange): string {
  return words[last - 1].text.toUpperCase()
}
