import type {Polarity} from '../../article.ts'
import {adviceVerbs, deniesWithin, denyingWords, negators, noNegation} from '../../lexicon/denial-cues.ts'
import {auxiliaries} from '../../lexicon/function-words.ts'
import {adverbsOfDenial} from '../../lexicon/negations.ts'
import {alternatives} from '../../lexicon/words.ts'
import type {CueContext} from './cue-context.ts'

/** Words between a negator and the cue that it negates. */
const betweenNegation = new RegExp(`^(?:\\p{L}+ly|${alternatives([...auxiliaries, ...adverbsOfDenial])})$`, 'u')

/**
 * Whether the source says no to the content. It counts the negations of the cue, not
 * those of the content: "did not deny that" denies nothing, and "said no reserve was
 * hidden" affirms what it says.
 */
export function readPolarity(context: CueContext): Polarity {
  const {cue, next, content, source, beforeSource, before} = context
  if (!cue.length) return 'affirmed'
  let count = 0
  const negates = (word: string, following: string | undefined) =>
    /^n['’]t$/.test(word) || negators.has(word) || negators.has(`${word}_${following}`)
  const shown = [...cue.map((word) => word.text.toLowerCase()), next.at(-1)]
    .join(' ')
    .replace(noNegation, (idiom) => idiom.replace(/\p{L}/gu, '_'))
    .split(' ')
  for (const [index, word] of cue.entries()) {
    const lower = word.text.toLowerCase()
    const lemma = word.lemma.toLowerCase()
    if (shown[index]?.startsWith('_')) continue
    if (negates(lower, next[index]) || negates(lemma, next[index])) count++
    else if (denies(lemma, next[index])) count++
    else if (lower === 'against' && cue.some((other) => adviceVerbs.has(other.lemma.toLowerCase()))) count++
  }
  // "Nobody said", "neither knew"
  if (isNobody(source) || negatedBefore(before, negates)) count++
  if (beforeSource.join(' ') === 'not that') count++
  if (
    count % 2 === 0 &&
    deniesWithin.test(
      content
        .slice(0, 14)
        .map((word) => word.text)
        .join(' ')
        .replace(/ n['’]t/g, "n't"),
    )
  )
    return 'denied'
  return count % 2 ? 'denied' : 'affirmed'
}

/** "No official", "neither of them"; but "No 10". */
function isNobody([first = '', second = '']: readonly string[]): boolean {
  return /^(?:neither|nobody|none|nothing)$/.test(first) || (first === 'no' && !/^[\d.]/.test(second))
}

function denies(lemma: string, next: string | undefined): boolean {
  return denyingWords.has(`${lemma}_${next}`) || denyingWords.has(lemma) || denyingWords.has(`${lemma}e`)
}

/** "has never [said]", "did not immediately [link]": a negator before the cue with nothing but helpers between. */
function negatedBefore(
  before: readonly string[],
  negates: (word: string, next: string | undefined) => boolean,
): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    if (negates(before[index], before[index + 1])) return before.slice(index).join(' ') !== 'not only'
    if (!betweenNegation.test(before[index])) return false
  }
  return false
}
