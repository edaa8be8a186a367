import type {Word, WordRange} from '../../language/passage.ts'
import {outletNouns} from '../../lexicon/bodies.ts'
import {genericOutletWords, knownOutlets, outletEndings, outletTitleWords, pressNouns} from '../../lexicon/outlets.ts'
import {oneOf} from '../../lexicon/words.ts'

/** Words that begin the name of an outlet. */
const leading = /^(?:Radio|Rádio|Daily|Channel|TV|Télé)$/
const outletKind = [
  ...[...outletNouns].filter((noun) => !/^(?:press|platform|site|wire)$/.test(noun)),
  ...['tabloid', 'podcast', 'broadsheet'],
]
const outletNoun = oneOf(
  outletKind,
  outletKind.map((noun) => `${noun.replace(/y$/, 'ie')}s`),
)
const namedAfter = /^(?:newspaper|magazine|daily|weekly|tabloid|portal|broadcaster|outlet)$/i
const describes =
  /^(?:news|radio|television|tv|cable|state-run|state-owned|public|daily|weekly|online|business|sports)$/i
const media = /^(?:media|television|tv|radio|press)$/i
const opensPhrase =
  /^(?:the|a|an|its|state|local|national|foreign|official|several|some|domestic|regional|independent|other|Russian|news)$/i
const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}|^@/u.test(word.text)
const address = /^(?:[\w-]+\.)+(?:com|org|net|info|news|tv|ua|uk|eu|in)$/i

/**
 * The phrase for an outlet that begins at `index`, with its article: "the
 * Financial Times", "CNN", "the agency", "state media". Undefined when what
 * begins there is none, as "the court" or "reporters".
 */
export function outletAt(words: readonly Word[], index: number, limit: number): WordRange | undefined {
  let first = index
  while (first < limit && opensPhrase.test(words[first].text) && !isNameWord(words, first)) first++
  if (first === limit) return undefined
  let last = first
  while (last < limit && (isCapital(words[last]) || isJoin(words, last, limit))) last++
  if (last === first) return withNoun(first)
  // “the Star of David” is not a star that shines every morning
  if (/^of$/i.test(words[last]?.text ?? '')) return undefined
  const length = nameLength(words.slice(first, last), /^the$/i.test(words[first - 1]?.text ?? ''))
  return length ? {first: index, last: first + length} : last - first < 3 ? withNoun(last) : undefined

  /** "The Marsh newspaper", "the news agency", "state media". */
  function withNoun(from: number): WordRange | undefined {
    let at = from
    while (at < Math.min(from + 3, limit) && describes.test(words[at].text) && !endsNoun(at)) at++
    const {text} = words[at] ?? {text: ''}
    if (outletNoun.test(text) && (at > index || /s$/.test(text))) return {first: index, last: endOfName(at + 1)}
    const described = at > index + 1 || !/^(?:the|an?)$/i.test(words[index].text)
    return media.test(text) && at > index && described && !isBeforeNoun(at) ? {first: index, last: at + 1} : undefined
  }

  /** “television” describes a channel, and is one. */
  function endsNoun(at: number): boolean {
    return media.test(words[at].text) && !outletNoun.test(words[at + 1]?.text ?? '')
  }

  /** “the Dutch newspaper Handelsbode” */
  function endOfName(from: number): number {
    let last = from
    if (!namedAfter.test(words[from - 1].text)) return from
    while (last < limit && last - from < 3 && isCapital(words[last])) last++
    return last
  }

  /** “press conference”, “TV interviewer” */
  function isBeforeNoun(at: number): boolean {
    return pressNouns.has((words[at + 1]?.text ?? '').toLowerCase().replace(/s$/, ''))
  }
}

function isNameWord(words: readonly Word[], index: number): boolean {
  return index > 0 && isCapital(words[index]) && outletTitleWords.has(words[index].text)
}

/** “&”, a hyphen or “of” between two capitals: "Post-Gazette". */
function isJoin(words: readonly Word[], index: number, limit: number): boolean {
  return (
    /^[-&]$/.test(words[index].text) && index + 1 < limit && isCapital(words[index - 1]) && isCapital(words[index + 1])
  )
}

/** How many of a name's first words name an outlet; 0 when they name something else. */
function nameLength(name: readonly Word[], definite: boolean): number {
  const texts = name.map(({text}) => text)
  if (address.test(texts[0])) return 1
  if (texts.length > 1 && leading.test(texts[0])) return texts.length
  for (let last = texts.length; last > 0; last--) {
    const known =
      knownOutlets.has(texts[last - 1]) || (last === 2 && knownOutlets.has(texts[0]) && outletEndings.has(texts[1]))
    if (known) return last
    const at = texts.findLastIndex((text, index) => index < last && outletTitleWords.has(text))
    if (at < 0) return 0
    if (
      texts.slice(at + 1, last).every((text) => outletEndings.has(text)) &&
      (last > 1 || (definite && !genericOutletWords.has(texts[0])))
    )
      return last
  }
  return 0
}
