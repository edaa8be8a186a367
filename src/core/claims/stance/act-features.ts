import type {Word} from '../../language/passage.ts'
import {type ActClass, acts} from '../../lexicon/act-cues.ts'
import {type Complement, findEntries} from '../attribution/find-entries.ts'
import type {CueContext} from './cue-context.ts'

/** An act that a cue may perform, with what speaks for or against it. */
export interface ActCandidate {
  act: ActClass
  features: string[]
}

/** Begin with a verb's base form and order nothing: "Thank you", "Look, …". */
const noOrder =
  /^(?:thank|look|see|listen|hope|guess|think|believe|mind|suppose|bless|let|like|say|have|do|know|love|wish|please)$/

/** Every act with its features, for a ranker that was trained on labelled claims (`act-weights.ts`). */
export function describeActs(context: CueContext): ActCandidate[] {
  const complement = complementOf(context)
  const entries = findEntries(context.cue, context.next, complement)
  const mood = moodOf(context)
  const first = entries[0]
  const last = entries.at(-1)
  const joined =
    first && last && first !== last
      ? context.cue.slice(first.index, last.index).some(({text}) => /^to$/i.test(text))
        ? ' to'
        : ''
      : undefined
  const isNominal = last !== undefined && !/^(?:VERB|AUX)$/.test(context.cue[last.index].tag)
  return acts.map((act) => ({
    act,
    features: [
      `${act}: any`,
      ...(entries.length ? [] : [context.cue.length ? `${act}: unknown cue, ${complement}` : `${act}: no cue`]),
      ...(first?.act === act ? [joined === undefined ? 'only entry' : `first entry${joined}`] : []),
      ...(joined !== undefined && last?.act === act ? [`last entry${joined}${isNominal ? ', no verb' : ''}`] : []),
      ...(entries.length && complement !== 'clause' ? [`${act}: ${complement}`] : []),
      ...(mood ? [`${act}: ${mood}${first ? ` after ${first.act}` : ''}`] : []),
    ],
  }))
}

function complementOf({content, isAfter, next, cue, text}: CueContext): Complement {
  if (/\b(?:whether|if)\b/.test(next.at(-1) ?? '')) return 'question'
  if (!content.length || !isAfter) return 'none'
  const [head, second] = content
  const word = /^["“‘']$/.test(head.text) && second ? second : head
  const lower = word.text.toLowerCase()
  const lastOfCue = cue.at(-1)?.text.toLowerCase()
  if (lower === 'to' || lastOfCue === 'to') return isInfinitive(content, lower === 'to' ? 1 : 0) ? 'to' : 'clause'
  if (head !== word) return 'clause'
  if (/^(?:whether|if|what|how|why|when|where|who|which)$/.test(lower)) return 'question'
  if (lower === 'that' || lastOfCue === 'that') return 'that'
  // "asked the court to wait": the infinitive comes after whom the cue addresses.
  return /\bto \p{L}+/u.test(text) && addressed(content)
    ? 'to'
    : /ing$/.test(lower) && word.tag === 'VERB'
      ? 'gerund'
      : 'clause'
}

/** "[him] to resign", "[the two sides] to talk": a short noun phrase and an infinitive. */
function addressed(content: readonly Word[]): boolean {
  const at = content.findIndex(({text}) => /^to$/i.test(text))
  if (at < 1 || at > 6 || !isInfinitive(content, at + 1)) return false
  return content.slice(0, at).every(({tag, text}) => tag !== 'VERB' && tag !== 'AUX' && !/^[,;:.]$/.test(text))
}

function isInfinitive(content: readonly Word[], at: number): boolean {
  const word = content.slice(at).find(({tag}) => tag !== 'ADV')
  return (word?.tag === 'VERB' || word?.tag === 'AUX') && word.text.toLowerCase() === word.lemma.toLowerCase()
}

/** Of words in quotation marks: whether all of them ask, or begin with an order. */
function moodOf({content}: CueContext): 'asks' | 'orders' | undefined {
  const ends = content.filter(({text}) => /^[.?!]+$/.test(text) || /[\p{L}\p{N}]/u.test(text)).map(({text}) => text)
  const marks = ends.filter((text) => /^[.?!]+$/.test(text))
  if (marks.length && ends.at(-1) === marks.at(-1) && marks.every((mark) => mark.includes('?'))) return 'asks'
  const [open, first, second] = content
  if (!open || !first || !/^["“‘']$/.test(open.text)) return undefined
  const lower = first.text.toLowerCase()
  const isBase =
    (first.tag === 'VERB' && lower === first.lemma.toLowerCase()) ||
    // Many an order begins with a word that is taken for a name.
    (/^(?:PROPN|NOUN)$/.test(first.tag) &&
      /^(?:his|her|your|their|my|our|the|them|him|me|us)$/.test(second?.text ?? ''))
  return isBase && !noOrder.test(lower) && !/^[,.]$/.test(second?.text ?? '.') ? 'orders' : undefined
}
