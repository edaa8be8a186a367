import type {Span} from '../article.ts'

/** One unit of a quotation, as quotations are compared by. */
export interface QuotedWord {
  /** `bracket`: what the quoting person put in or in another's place. `ellipsis`: words were left out. */
  kind: 'word' | 'bracket' | 'ellipsis'
  /** Without differences that only typography makes; case is kept. */
  form: string
  /** UTF-16 offsets into the text. */
  span: Span
  /** Begins the text, or what follows an ellipsis or a bracket: its first letter's case is free. */
  isFirst: boolean
  /** A letter is in brackets ("[T]he"). */
  isMarked: boolean
}

/** Scripts that write no spaces between words: every character counts as a word. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}'
const ellipsis = '\\[\\s*(?:…|\\.{3,}|(?:\\.\\s){2,}\\.)\\s*\\]|\\(\\s*(?:…|\\.{3,})\\s*\\)|…|\\.{3,}|(?:\\. ){2,}\\.'
const figure = '(?<![\\p{L}\\p{N}])[-−+]?\\p{N}+(?:[.,:]\\p{N}+)*'
const letter = `(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])`
const inner = `(?:['’ʼ\\u00ad\\u200b-\\u200d](?=${letter}))`
const word = `(?:\\[\\p{L}{1,3}\\](?=${letter})|${letter})(?:${letter}|${inner}|\\[\\p{L}{1,4}\\])*`
const units = new RegExp(
  `(?<ellipsis>${ellipsis})|(?<word>${figure}(?:${letter})*|${word}|[${unspaced}]|[%‰$€£¥₹₴?§&°])|(?<bracket>\\[[^\\][]{1,200}\\])`,
  'gu',
)

/** Takes a quotation apart into words, figures, signs that carry meaning, bracketed insertions and ellipses. */
export function readQuotedWords(text: string): QuotedWord[] {
  const words: QuotedWord[] = []
  let isFirst = true
  for (const match of text.matchAll(units)) {
    const [unit] = match
    const {ellipsis, bracket} = match.groups!
    const kind = ellipsis ? 'ellipsis' : bracket ? 'bracket' : 'word'
    words.push({
      kind,
      form: kind === 'word' ? fold(unit.replace(/[[\]]/g, '')) : unit,
      span: [match.index, match.index + unit.length],
      isFirst,
      isMarked: kind === 'word' && unit.includes('['),
    })
    isFirst = kind !== 'word'
  }
  return words
}

/** The words of a text in lower case, brackets and ellipses left out. */
export function foldedWords(text: string): string[] {
  return readQuotedWords(text).flatMap(({kind, form}) => (kind === 'word' ? [form.toLowerCase()] : []))
}

/** Ligatures, full-width letters, kinds of apostrophes and minus signs, and what nobody sees. */
function fold(unit: string): string {
  return unit
    .normalize('NFKC')
    .replace(/[’ʼ]/g, "'")
    .replace(/−/g, '-')
    .replace(/[\u00ad\u200b-\u200d]/g, '')
}
