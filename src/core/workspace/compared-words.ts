import {contractedWords, negatedVerbs} from '../lexicon/contractions.ts'
import {type QuotedWord, readQuotedWords} from '../notes/quoted-words.ts'
import {parseNumberWords} from './number-words.ts'

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const currencies: Readonly<Record<string, string>> = {
  $: 'dollars',
  '£': 'pounds',
  '€': 'euros',
  '¥': 'yen',
  '₹': 'rupees',
}
const magnitudes = new Set(['million', 'billion', 'trillion'])

/**
 * Takes a quotation apart for comparison with another outlet's: as `readQuotedWords`,
 * without the differences that are only a matter of house style. Case, contractions
 * ("didn't", "did not"), numbers in words ("twenty", "20"), "&", "per cent", currency
 * signs and British or American spelling make no difference; short parentheses count as
 * bracketed insertions. Spans count UTF-16 code units of `text`.
 */
export function readComparedWords(text: string): QuotedWord[] {
  // The replacement keeps all offsets.
  const bracketed = text.replace(/\(([^()[\]]{1,60})\)/g, '[$1]')
  return placeCurrencies(parseNumberWords(readQuotedWords(bracketed).flatMap(plainWords)))
}

function plainWords(word: QuotedWord): QuotedWord[] {
  if (word.kind !== 'word') return [word]
  const form = word.form.toLowerCase()
  return expand(form, word).map((part) => ({...part, form: spellingOf(part.form)}))
}

function expand(form: string, word: QuotedWord): QuotedWord[] {
  if (form === 'cannot') return split(word, 3, 'can', 'not')
  const negated = /^(\p{L}+)n't$/u.exec(form)
  if (negated) return split(word, negated[1].length, negatedVerbs[negated[1]] ?? negated[1], 'not')
  const contracted = /^(\p{L}+)'(re|ll|ve|m|s|d)$/u.exec(form)
  if (contracted) {
    const [, stem, ending] = contracted
    return split(word, stem.length, stem, contractedWords[ending] ?? `'${ending}`)
  }
  const unit = /^([-+]?\p{N}[\p{N}.,:]*)(\p{L}+)$/u.exec(form)
  if (unit && !/^(?:st|nd|rd|th)$/.test(unit[2])) return split(word, unit[1].length, figure(unit[1]), unit[2])
  return [{...word, form: /^[-+]?\p{N}/u.test(form) ? figure(form) : form}]
}

/** The two halves of a word; what typography put into it may shift the seam, never the ends. */
function split(word: QuotedWord, length: number, one: string, other: string): QuotedWord[] {
  const [start, end] = word.span
  const seam = Math.min(start + length, end)
  return [
    {...word, form: one, span: [start, seam]},
    {...word, form: other, span: [seam, end], isFirst: false},
  ]
}

function figure(form: string): string {
  return form.replace(/,(?=\p{N}{3})/gu, '')
}

/** One spelling for words that British and American outlets write each in their own way. */
function spellingOf(form: string): string {
  if (form === '&') return 'and'
  if (form === 'ok') return 'okay'
  const ordinal = ordinals.indexOf(form)
  if (ordinal >= 0) return ['1st', '2nd', '3rd'][ordinal] ?? `${ordinal + 1}th`
  if (form.length < 5) return form
  return form
    .replace(/our(?=$|s$|ed$|ing$|ite|able|ful)/, 'or')
    .replace(/is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'iz')
    .replace(/ys(?=(?:e|ed|ing)$)/, 'yz')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/(?<=def|off|lic|pret)enc?e$/, 'ense')
}

/** "$5 million" as "5 million dollars", "5 per cent" as "5 %". */
function placeCurrencies(words: readonly QuotedWord[]): QuotedWord[] {
  const placed: QuotedWord[] = []
  let held: QuotedWord | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word.form === 'percent' || word.form === 'percentage') {
      placed.push({...word, form: '%'})
    } else if (word.form === 'per' && words[index + 1]?.form === 'cent') {
      placed.push({...word, form: '%', span: [word.span[0], words[++index].span[1]]})
    } else if (currencies[word.form] && /^\p{N}/u.test(words[index + 1]?.form ?? '')) {
      held = {...word, form: currencies[word.form]}
    } else {
      placed.push(word)
      if (held && !magnitudes.has(words[index + 1]?.form ?? '')) {
        placed.push(held)
        held = undefined
      }
    }
  }
  return placed
}
