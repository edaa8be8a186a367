import type {Polarity} from '../../article.ts'
import type {Word} from '../../language/passage.ts'
import {
  adviceVerbs,
  callsFalse,
  ceasingVerbs,
  deniesWithin,
  denyingWords,
  describingVerbs,
  negators,
  noNegation,
  rejectsReports,
} from '../../lexicon/denial-cues.ts'
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
  const {cue, next, source, beforeSource, before, gap} = context
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
    else if (ceasingVerbs.has(lemma) && /ing$/.test(next[index] ?? '')) count++
    else if (lower === 'against' && cue.some((other) => adviceVerbs.has(other.lemma.toLowerCase()))) count++
  }
  // "Nobody said", "neither knew"
  if (isNobody(source) || negatedBefore(before, negates)) count++
  if (beforeSource.join(' ') === 'not that') count++
  // "was reported to have denied that"
  if (gap.some((word) => denies(word.lemma.toLowerCase(), undefined))) count++
  if (count % 2) return 'denied'
  return deniesInWords(context) || (count === 0 && rejectsReports.test(upToContent(context))) ? 'denied' : 'affirmed'
}

/** Whether the content says itself that it is not so: "it was not true that …", "[called] the report false". */
function deniesInWords({cue, content}: CueContext): boolean {
  const textOf = (words: readonly Word[]) =>
    words
      .map(({text}) => text)
      .join(' ')
      .replace(/ n['’]t/g, "n't")
  if (deniesWithin.test(textOf(content.slice(0, 14)))) return true
  return cue.some(({lemma}) => describingVerbs.has(lemma.toLowerCase())) && callsFalse.test(textOf(content))
}

/** The words before the cue, the cue, and the words between it and the content: "brushed aside [claims]", "[hit back] at claims". */
function upToContent({before, cue, gap}: CueContext): string {
  return [...before, ...[...cue, ...gap].map(({text}) => text.toLowerCase())].join(' ')
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
