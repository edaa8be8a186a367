import type {Word} from '../../language/passage.ts'
import {
  type ActClass,
  acts,
  actsBeforeQuestion,
  actsBeforeThat,
  actsBeforeTo,
  nominalsByAct,
  verbsByAct,
} from '../../lexicon/act-cues.ts'

/** How the content begins, as far as it tells the act. */
export type Complement = 'to' | 'question' | 'that' | 'gerund' | 'clause' | 'none'

/** A word of a cue that the lexicon knows. */
export interface Entry {
  act: ActClass
  /** Its place among the cue's words. */
  index: number
}

const verbs = invert(verbsByAct)
const nominals = invert(nominalsByAct)
const byComplement: Partial<Record<Complement, ReadonlyMap<string, ActClass>>> = {
  to: invert(actsBeforeTo),
  question: invert(actsBeforeQuestion),
  that: invert(actsBeforeThat),
}

/** The words of the cue that the lexicon knows, in text order; `next` has the word after each. */
export function findEntries(cue: readonly Word[], next: readonly string[], complement: Complement): Entry[] {
  return cue.flatMap((word, index) => {
    const act = actOf(word, next[index], complement)
    return act ? [{act, index}] : []
  })
}

/** Whether a word's lemma may be part of a cue at all. */
export function isCueLemma(lemma: string): boolean {
  const plain = lemma.toLowerCase()
  return verbs.has(plain) || nominals.has(plain) || verbs.has(`${plain}e`)
}

function actOf({lemma, tag}: Word, next: string | undefined, complement: Complement): ActClass | undefined {
  const plain = lemma.toLowerCase()
  const isVerb = tag === 'VERB' || tag === 'AUX'
  if (!isVerb && !/^(?:NOUN|PROPN|ADJ|ADV|SCONJ|X|ADP)$/.test(tag)) return undefined
  // "conced", where a lemma lost its last letter.
  for (const base of [plain, `${plain}e`]) {
    const pair = byComplement[complement]?.get(`${base}_${next}`) ?? verbs.get(`${base}_${next}`)
    if (pair) return pair
    const own = isVerb ? (byComplement[complement]?.get(base) ?? verbs.get(base)) : nominals.get(base)
    const other = isVerb ? nominals.get(base) : /^(?:NOUN|PROPN|X)$/.test(tag) ? verbs.get(base) : undefined
    // "a call to act": nouns take what verbs of their form take.
    const noun = tag === 'NOUN' ? byComplement[complement]?.get(base) : undefined
    const found = noun ?? own ?? other
    if (found) return found
  }
  return undefined
}

function invert(byAct: Partial<Record<ActClass, string>>): Map<string, ActClass> {
  return new Map(
    acts.flatMap((act) =>
      (byAct[act] ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((lemma) => [lemma, act] as const),
    ),
  )
}
