import type {Candidate} from './antecedent-features.ts'
import {score} from './choose-antecedent.ts'
import {phraseOf} from './phrase-text.ts'

/** What features say, in words for a person; those without words only count. */
const wordings: readonly [feature: RegExp, words: string][] = [
  [/^spoke last, subject$/, 'who spoke last'],
  [/^topic, away 0$/, 'the subject of the same sentence'],
  [/^topic, away 1$/, 'the subject of the sentence before'],
  [/^same pronoun before$/, 'called so before in the sentence'],
  [/^named ahead, .* fronted$/, 'named further on in the sentence'],
  [/^close$/, 'named right before'],
  [/^away 0$/, 'named in the same sentence'],
  [/^away 1$/, 'named in the sentence before'],
  [/^named three times as often as others$/, 'of whom the text mostly speaks'],
  [/^gender agrees$/, 'whose gender agrees'],
]

/** At most so many signs are named. */
const most = 2

/**
 * Why a pronoun was given to a candidate, in words for a person: what spoke for
 * it most, and who else it might have been when that was a close call.
 */
export function explainAntecedent(pronoun: string, chosen: Candidate, others: readonly Candidate[]): string {
  const signs: string[] = []
  for (const [pattern, words] of wordings) {
    if (signs.length < most && chosen.features.some((each) => pattern.test(each))) signs.push(words)
  }
  const name = phraseOf(chosen.entity.name)
  const best = score(chosen)
  const rival = others.find((each) => each !== chosen && best - score(each) < 1)
  const doubt = rival ? `; it may be ${phraseOf(rival.entity.name)}` : ''
  const reason = signs.length ? `, ${signs.join(', ')}` : ''
  return `“${pronoun}” stands for ${name}${reason}${doubt}`
}
