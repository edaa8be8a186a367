import {weekdays} from '../lexicon/calendar.ts'
import {prepositions} from '../lexicon/function-words.ts'
import {sentenceStarters} from '../lexicon/sentence-starters.ts'
import {abbreviates, kindOfNext} from './abbreviations.ts'

/** What is around a full stop, question mark, exclamation mark or ellipsis. */
export interface Stop {
  /** The word before the mark, its own full stops left out: "U.S", "information"; '' after a quotation mark. */
  before: string
  /** The word before that one, if only a space parts them. */
  previous: string
  /** The mark or marks: ".", "?!", "…", ". …"; with a leading space if one parts them from the word: " . . .". */
  marks: string
  /** Whether the full stop belongs to an abbreviation. */
  abbreviation: boolean
  /** What is closed after the mark: "”", ")", "’”". */
  closing: string
  /** What opens before the next word: "“", "(". */
  opening: string
  /** Whether no white space parts the stop from what follows. */
  glued: boolean
  /** The next word, as written. */
  next: string
  /** The next word and a few more. */
  following: string
  /** Which word of its sentence `before` is, from 1. */
  place: number
  /** The first word of the sentence. */
  opener: string
  /** Whether it is inside quotation marks. */
  quoted: boolean
}

/**
 * Whether a sentence ends at the stop.
 *
 * An ellipsis is a pause or an omission, unless it is glued to what follows, comes
 * after a full stop of its own, or, outside of quotations, follows its word at once and
 * what comes next can only begin a sentence.
 */
export function endsSentence({
  before,
  previous,
  marks,
  abbreviation,
  closing,
  opening,
  glued,
  next,
  following,
  place,
  opener,
  quoted,
}: Stop): boolean {
  if (/^[,;:]/.test(opening)) return false
  if (place === 1 && isItem(before) && !closing) return false
  if (marks !== '..' && /…|\.\s*\./.test(marks))
    return afterStop.test(marks) || (glued ? !startsLow(next) : !quoted && trailsOff.test(marks) && begins(next))
  if (startsLow(next)) return marks === '.' && !abbreviation && !closing && !glued && /^\p{Ll}{3}/u.test(before)
  if (/[?!]/.test(marks) && /["”’'»]/.test(closing) && speechTag.test(following)) return false
  if (!abbreviation || isLabel(before, previous)) return true
  if (/^[-–—―]/.test(opening)) return false
  if (isAcronym(before, previous, next)) return true
  if (abbreviates(before, kindOfNext(next)) === 'leading') return false
  if (/[”"’'»]/.test(closing)) return true
  // "At 5 p.m. Mr Roe left."
  if (/^[ap]\.m$/i.test(before) && place < 4 && prepositions.has(opener.toLowerCase())) return false
  if (/^[ap]\.m$/i.test(before)) return !/^\p{N}/u.test(next) && !afterHour.has(next.replaceAll('.', '').toLowerCase())
  return sentenceStarters.has(next)
}

/** An ellipsis after a full stop, or before one: ". …", "….", "....", " . . . .". */
const afterStop = /^[.?!]\s|^(?:…\.|\.{4,}|(?:\s\.){4,})$/

/** An ellipsis right after its word. */
const trailsOff = /^(?:…|\.{3})$/

/** "I" goes on after a pause as often as it begins. */
function begins(word: string): boolean {
  return sentenceStarters.has(word) && !/^I(?!\p{L})/u.test(word)
}

/** What goes on after a quoted question: "“Why?” Ann Roe asked." */
const speechTag =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}(?:said|says|asked|asks|answered|replied|added|wondered|shouted|exclaimed|responded)(?!\p{L})/u

/** "1. Check the pump": the number of a list's item. */
function isItem(word: string): boolean {
  return /^(?:\p{N}{1,2}|\p{L})$/u.test(word)
}

/** Words that a letter of the alphabet follows, which then is not an initial: "size L.", "you and I." */
const beforeLetter =
  /^(?:size|sizes|vitamin|hepatitis|group|grade|plan|gate|terminal|platform|exhibit|appendix|and|or|than)$/

function isLabel(word: string, previous: string): boolean {
  if (!/^\p{Lu}$/u.test(word) || !beforeLetter.test(previous)) return false
  return /^(?:and|or|than)$/.test(previous) ? word === 'I' : true
}

/** "They told the FT. Berlin pays": after an article, capitals only are not a form of address. */
function isAcronym(word: string, previous: string, next: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && /^(?:the|an?)$/i.test(previous) && /^\p{Lu}\p{Ll}/u.test(next)
}

function startsLow(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !/^(?:\p{Ll}{1,2}\p{Lu}|https?$|www\.|pic\.twitter)/u.test(word)
}

const afterHour = new Set(
  `et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet eastern central mountain pacific local
  ${weekdays.join(' ').toLowerCase()}`.split(/\s+/),
)
