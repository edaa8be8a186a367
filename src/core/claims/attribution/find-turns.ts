import type {Paragraph, Prose, Word} from '../../language/passage.ts'
import type {Candidate} from './judge-candidate.ts'

/** How sure layout makes an attribution, before calibration. */
const sureness = 0.95

/** A lone label may be a heading; a conversation has several. */
const fewestTurns = 2
const longestLabel = 5
const longestSignature = 8

const mark = /^(?:["“”«»]|''|``)$/
const dash = /^(?:[-–—―]|--)$/

/**
 * Attributions that layout makes and that no sentence tells: the turns of a
 * transcript ("SMITH: Well, …", and the paragraphs up to the next turn) and
 * signed quotations ("“…” — Jane Smith"). Both are rules because training data
 * holds too few of them for a model, and each is whole paragraphs of content.
 */
export function findTurns(prose: Prose): Candidate[] {
  return [...findTranscript(prose), ...prose.paragraphs.flatMap((paragraph) => findSignature(prose.words, paragraph))]
}

function findTranscript({paragraphs, words}: Prose): Candidate[] {
  const turns: Candidate[] = []
  let silent: Candidate['content'] = []
  for (const paragraph of paragraphs) {
    const label = findLabel(words, paragraph)
    if (label) {
      // only what stands between two turns is surely still the first one's
      turns.at(-1)?.content.push(...silent)
      silent = []
      const content = [{first: label.last + 1, last: withoutMark(words, paragraph.last)}]
      turns.push({source: [label], cue: [{first: label.last, last: label.last + 1}], content, sureness})
    } else if (turns.length && paragraph.role === 'body') {
      const first = mark.test(words[paragraph.first]?.text ?? '') ? paragraph.first + 1 : paragraph.first
      const last = withoutMark(words, paragraph.last)
      // stage directions: "(Laughter.)"
      if (first < last && !/^[([]/.test(words[first].text)) silent.push({first, last})
    }
  }
  return turns.length < fewestTurns ? [] : turns
}

/** The words in capitals before a colon that begin a paragraph. */
function findLabel(words: readonly Word[], {first, last, role}: Paragraph) {
  if (role !== 'body' || first >= last) return undefined
  const from = mark.test(words[first].text) ? first + 1 : first
  let to = from
  while (to < last && to - from <= longestLabel && isCapital(words[to].text)) to++
  const letters = words.slice(from, to).reduce((sum, {text}) => sum + text.length, 0)
  return letters > 1 && to + 1 < last && words[to].text === ':' ? {first: from, last: to} : undefined
}

function isCapital(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}.'’-]*|Mc\p{Lu}+|[.'’-])$/u.test(text)
}

/** A paragraph of quotation, dash and name. */
function findSignature(words: readonly Word[], {first, last}: Paragraph): Candidate[] {
  if (first >= last || !mark.test(words[first].text)) return []
  let close = last - 1
  while (close > first && last - close <= longestSignature + 3 && !mark.test(words[close].text)) close--
  if (close - first < 3 || !mark.test(words[close].text) || !dash.test(words[close + 1]?.text ?? '')) return []
  const from = close + 2
  let to = from
  while (to < last && /^[\p{L}.'’-]/u.test(words[to].text) && words[to].text !== '.') to++
  if (from >= to || from >= last || to - from > longestSignature || !/^\p{Lu}/u.test(words[from].text)) return []
  const cue = [{first: close + 1, last: from}]
  return [{source: [{first: from, last: to}], cue, content: [{first, last: close + 1}], sureness}]
}

function withoutMark(words: readonly Word[], last: number): number {
  return mark.test(words[last - 1].text) ? last - 1 : last
}
