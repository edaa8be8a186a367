import type {Name, Word} from '../../language/passage.ts'
import {legalForms} from '../../lexicon/bodies.ts'
import {nameParticles} from '../../lexicon/given-names.ts'
import {generations, landedTitles, officeInitials} from '../../lexicon/titles.ts'
import {isGivenName} from './given-names.ts'
import {isTitle} from './titles.ts'

const long = /^\p{Lu}\p{L}+$/u
const plain = (word: Word | undefined) => word?.text.toLowerCase().replace(/\.$/, '') ?? ''

/** Sunday papers that are named after the day. */
export const sundayPapers = /^(?:Mail|Independent|Scotland|Wales|Ireland)$/

/** What opens a credit: the name behind it is of whoever wrote the article or took its picture. */
const credits = /^(?:by|photo|photos|photograph|picture|pictures|image|images|credit|words|reporting|report|editing)$/i

/**
 * Returns the names with the parts of each that were left out: "Kim Jae-[won]", "[Te] Rangi Roe",
 * "Walter Roe[, Jr.]", "Tarn Group [plc]", "the Mail [on Sunday]", "Baroness Roe [of Tarn]",
 * "Alliance MP [Ann] Roe". A byline and whoever is named right behind it are two names.
 * `names` come in text order.
 */
export function extendNames(words: readonly Word[], names: readonly Name[]): Name[] {
  const extended: Name[] = []
  for (const name of names) {
    const previous = extended.at(-1)
    if (previous && previous.last > name.first) continue
    const first = startOf(words, name, previous?.last ?? 0)
    const whole = {...name, first, last: endOfName(words, name)}
    extended.push(...separateCredit(words, whole))
  }
  return extended
}

function startOf(words: readonly Word[], {first, last, type}: Name, floor: number): number {
  const [before, hyphen] = words.slice(Math.max(0, first - 2), first)
  // "Copa-Terra"
  const joined = hyphen?.text === '-' && before.end === hyphen.start && hyphen.end === words[first].start
  if (joined && first - 2 >= floor && long.test(before.text)) return first - 2
  if (type !== 'person') return first
  let start = first
  while (start > floor && isParticle(words[start - 1])) start--
  if (start < first || last - first > 1) return start
  while (start > Math.max(floor, first - 2) && isPlainName(words[start - 1])) start--
  const office = words[start - 1]?.text
  const isHeld = start < first && start > floor && officeInitials.has(office)
  return isHeld ? start : first
}

const isPlainName = ({text}: Word) => long.test(text) && !isTitle(text) && !officeInitials.has(text)

const isParticle = ({text}: Word) => long.test(text) && nameParticles.has(text.toLowerCase()) && text !== 'Do'

/** Where a name ends that was read up to `last`. */
export function endOfName(words: readonly Word[], {first, last, type}: Name): number {
  // "Jae-" of "Jae-won"
  if (words[last - 1].text === '-' && words[last - 1].end === words[last]?.start) return last + 1
  const comma = words[last]?.text === ',' ? last + 1 : last
  if (type === 'person') {
    if (last - first > 1 && comma > last && /^[js]r$/.test(plain(words[comma]))) return comma + 1
    return ofLand(words, first, last) ?? last
  }
  if (type !== 'organization') return last
  if (generations.has(plain(words[comma]))) return last
  if (legalForms.has(plain(words[comma])) && plain(words[comma]) !== 'company') return comma + 1
  const isSundayPaper = sundayPapers.test(words[last - 1].text) || words[last]?.text === 'On'
  return isSundayPaper && plain(words[last]) === 'on' && words[last + 1]?.text === 'Sunday' ? last + 2 : last
}

/** The end of "Baroness Roe of Tarn", whose title is of a land. */
function ofLand(words: readonly Word[], first: number, last: number): number | undefined {
  const title = last - first === 1 ? words[first - 1] : words[first]
  const isLanded = last - first < 3 && title && long.test(title.text) && landedTitles.has(title.text.toLowerCase())
  const land = isLanded && words[last]?.text === 'of' ? words[last + 1]?.text : undefined
  return land && long.test(land) ? last + 2 : undefined
}

/** "By Ann Roe Ben Cole said": four words behind what opens a credit are two people. */
function separateCredit(words: readonly Word[], name: Name): Name[] {
  const {first, last, type} = name
  const opener = words[words[first - 1]?.text === ':' ? first - 2 : first - 1]
  const isTwo = type === 'person' && last - first === 4 && opener !== undefined && credits.test(opener.text)
  if (!isTwo || ![first, first + 2].every((index) => isGivenName(words[index].text))) return [name]
  if ([first + 1, first + 2].some((index) => isParticle(words[index]))) return [name]
  return [
    {...name, last: first + 2},
    {...name, first: first + 2},
  ]
}
