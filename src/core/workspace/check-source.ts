import {actorOf} from '../annotation/annotated-article.ts'
import type {SourceVerdict} from '../annotation/source-check.ts'
import type {Claim, Span} from '../article.ts'
import {oneLine, wordsOf} from '../view/claim-text.ts'
import {
  type ComparedQuote,
  compareWithSource,
  type QuoteComparison,
  readComparedQuote,
  type Weight,
} from './compare-quotes.ts'
import {findNearestPassage, findNearestSentence, readSourceText, type SourceText} from './find-passage.ts'
import {findQuotePassages, type NamedArticle, placeInDocument, type QuotePassage} from './quote-passages.ts'

/** A stretch of a source. The span counts UTF-16 code units of the source's file. */
export interface SourcePassage {
  source: string
  span: Span
  text: string
}

/** Words that the quotation has otherwise than the source; the span is empty where it has none. */
export interface SourceDifference {
  weight: Weight
  /** In the article. */
  span: Span
  quoted: string
  original: string
}

/** A quotation of an article, and what the sources have of it. */
export interface CheckedQuotation {
  verdict: SourceVerdict
  actor: string | null
  spans: Span[]
  text: string
  /** Where the sources have it; several for parts out of order, none where it is not there. */
  passages: SourcePassage[]
  differences: SourceDifference[]
}

/** What an article reports in its own words, and the passage of the sources that shares most words with it. */
export interface CheckedReport {
  actor: string | null
  spans: Span[]
  text: string
  nearest: SourcePassage | null
  /** The share of its telling words that the passage has, 0 to 1. */
  likeness: number
}

export interface SourceCheck {
  article: string
  quotations: CheckedQuotation[]
  reported: CheckedReport[]
}

/** A quotation of which less is found is not there: the share of its words. */
const minAgreement = 0.6
/** A title or a term in quotation marks is not a quotation to check if it is shorter, in words. */
const minWords = 3

/**
 * Checks every quotation of an article against its sources (a transcript, a press
 * release), and finds the nearest passage for what it reports. Marks, case, numbers in
 * words and bracketed insertions are not alterations (`readComparedWords`).
 */
export function checkAgainstSources(article: NamedArticle, sources: readonly NamedArticle[]): SourceCheck {
  const texts = sources.map(readSourceText)
  const passages = findQuotePassages(article)
  return {
    article: article.id,
    quotations: passages.filter(isQuotation).map((passage) => checkQuotation(article, passage, texts)),
    reported: article.article.analysis.claims
      .filter(({kind, within}) => kind === 'indirect' && within === undefined)
      .map((claim) => checkReport(article, claim, texts)),
  }
}

/** Words, and what the sources have of them. */
export interface FoundWords {
  verdict: SourceVerdict
  /** As in `CheckedQuotation`. */
  passages: SourcePassage[]
  differences: {weight: Weight; quoted: string; original: string}[]
}

/** Looks words up in sources as `checkAgainstSources` does with the quotations of an article. */
export function findInSources(words: string, sources: readonly NamedArticle[]): FoundWords {
  const {verdict, passages, match} = compareWords(words, sources.map(readSourceText))
  const differences = match?.comparison.differences ?? []
  return {
    verdict,
    passages,
    differences: differences.map(({weight, one, other}) => ({
      weight,
      quoted: oneLine(words.slice(...one)),
      original: oneLine(match!.quote.text.slice(...other)),
    })),
  }
}

function isQuotation({isStatement, text}: QuotePassage): boolean {
  return isStatement || readComparedQuote(text).words.length >= minWords
}

interface Match {
  passage: SourcePassage
  comparison: QuoteComparison
  quote: ComparedQuote
}

function checkQuotation(
  {article}: NamedArticle,
  passage: QuotePassage,
  texts: readonly SourceText[],
): CheckedQuotation {
  const {verdict, passages, match} = compareWords(passage.text, texts)
  const differences = match?.comparison.differences ?? []
  return {
    actor: passage.actor?.name ?? null,
    spans: [...passage.spans],
    text: oneLine(passage.text),
    verdict,
    passages,
    differences: differences.map(({weight, one, other}) => ({
      weight,
      span: placeInDocument(article, passage, one),
      quoted: oneLine(passage.text.slice(...one)),
      original: oneLine(match!.quote.text.slice(...other)),
    })),
  }
}

/** `match` is what the words differ from, where the sources have them in one piece. */
function compareWords(
  text: string,
  texts: readonly SourceText[],
): {verdict: SourceVerdict; passages: SourcePassage[]; match?: Match} {
  const whole = bestMatch(readComparedQuote(text), texts)
  if (whole?.comparison.relation !== 'same') {
    const parts = matchParts(text, texts)
    if (parts) return {verdict: 'out-of-order', passages: parts}
  }
  if (!whole) return {verdict: 'not-there', passages: []}
  const {relation} = whole.comparison
  return {verdict: relation === 'same' ? 'verbatim' : relation, passages: [whole.passage], match: whole}
}

function bestMatch(quote: ComparedQuote, texts: readonly SourceText[]): Match | undefined {
  let best: Match | undefined
  for (const text of texts) {
    const found = findNearestPassage(text, quote.words)
    if (!found) continue
    const original = readComparedQuote(found.text)
    const comparison = compareWithSource(quote, original)
    const words = quote.words.filter(({kind}) => kind === 'word').length
    const agreement = comparison.shared / Math.max(1, words)
    if (agreement < minAgreement) continue
    if (!best || comparison.shared > best.comparison.shared)
      best = {passage: {source: text.id, span: found.span, text: oneLine(found.text)}, comparison, quote: original}
  }
  return best
}

/** Its sentences and parts each word for word, but not in the order of the source; undefined where that is not so. */
function matchParts(text: string, texts: readonly SourceText[]): SourcePassage[] | undefined {
  const parts = text
    .split(/ … |\.{3}|…|(?<=[.!?]["”’']?)\s+/)
    .filter((part) => readComparedQuote(part).words.length >= minWords)
  if (parts.length < 2) return undefined
  for (const source of texts) {
    const matches = parts.map((part) => bestMatch(readComparedQuote(part), [source]))
    const isFaithful = matches.every((match) => match?.comparison.relation === 'same')
    const passages = matches.flatMap((match) => (match ? [match.passage] : []))
    const isOrdered = passages.every(({span}, index) => index === 0 || passages[index - 1].span[0] <= span[0])
    if (isFaithful && !isOrdered) return passages
  }
  return undefined
}

function checkReport({article}: NamedArticle, claim: Claim, texts: readonly SourceText[]): CheckedReport {
  const text = wordsOf(article, claim.content)
  const {words} = readComparedQuote(text)
  let nearest: SourcePassage | null = null
  let likeness = 0
  for (const source of texts) {
    const sentence = findNearestSentence(source, words)
    if (!sentence || sentence.likeness <= likeness) continue
    likeness = sentence.likeness
    nearest = {source: source.id, span: sentence.span, text: oneLine(sentence.text)}
  }
  return {actor: actorOf(article, claim)?.name ?? null, spans: [...claim.content], text, nearest, likeness}
}
