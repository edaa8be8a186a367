import {type AnnotatedArticle, actorOf} from '../annotation/annotated-article.ts'
import {isNegation} from '../annotation/negation-words.ts'
import type {Claim, Span} from '../article.ts'
import {pairQuotationMarks} from '../claims/quotations/pair-quotation-marks.ts'
import {countWhile} from '../count-while.ts'
import {askingWords, denyingStems, helperWords} from '../lexicon/note-cues.ts'
import {sayingVerb} from '../lexicon/saying-verbs.ts'
import {fillIn, phrasesOf} from '../phrases.ts'
import {extentOf, wordsOf} from '../view/claim-text.ts'
import {reportedWords, statementOf} from '../view/statement.ts'
import {compareQuotation} from './compare-quotation.ts'
import {escapeText} from './escape-text.ts'
import {citationTemplates, formatCitation} from './format-citation.ts'
import type {NoteFix, NoteProblem} from './note-problem.ts'
import type {Citation, NoteEdit, NotePassage, NoteQuotation} from './parsed-note.ts'
import {placeInNote} from './place-in-note.ts'
import {foldedWords, readQuotedWords} from './quoted-words.ts'

/** From which share of a claim's words on a sentence of a note hands the claim on. */
const minShare = 0.5
/** Shorter words in quotation marks may be anybody's. */
const minQuotedWords = 2

/**
 * Whether a note gives a claim as what its source made of it: a denied one as denied, a
 * question as a question, and words that the article only reports outside of
 * quotation marks. Each problem has a fix.
 */
export function checkStance(citation: Citation, article: AnnotatedArticle, claim: Claim): NoteProblem[] {
  const problem = checkVerb(citation, article, claim)
  if (problem) return [problem]
  return citation.quotations.flatMap((quotation) => checkMarks(quotation, citation, article, claim))
}

function checkVerb(citation: Citation, article: AnnotatedArticle, claim: Claim): NoteProblem | undefined {
  const {sentence, path} = citation
  const isDenied = claim.polarity === 'denied'
  if (!sentence || (!isDenied && claim.act !== 'question')) return undefined
  // The line under a block quote says whose words they are, and how they were said.
  const text = [sentence.words, ...citation.quotations.flatMap(({block, around}) => (block ? [around] : []))].join('\n')
  const words = foldedWords(text)
  if (!handsOn(words, article, claim)) return undefined
  if (saysCue(words, article, claim) || (isDenied ? saysNo(words, article, claim) : asks(text, words))) return undefined
  const {notes: phrases} = phrasesOf(article)
  const name = actorOf(article, claim)?.name ?? phrases.theArticle
  const block = citation.quotations.find((quotation) => quotation.block)
  return {
    span: block?.span ?? spanBefore(sentence, citation.link),
    severity: 'warning',
    rule: isDenied ? 'denied-as-affirmed' : 'question-as-assertion',
    message: fillIn(isDenied ? phrases.denied : phrases.question, `${name} · ${statementOf(article, claim, 120)}`),
    marks: [],
    related: {path, span: extentOf(claim), message: statementOf(article, claim, 200)},
    fixes: [verbFix(citation, sentence, article, claim)],
  }
}

/** The sentence without the link after it, and the bracket around that. */
function spanBefore(sentence: NotePassage, [link]: Span): Span {
  const [start, end] = placeInNote(sentence, [0, sentence.words.length])
  const length = countWhile(sentence.words.length, (at) => placeInNote(sentence, [at, at + 1])[0] < link)
  const words = sentence.words.slice(0, length).replace(/[\s([]+$/, '')
  return words && link > start ? placeInNote(sentence, [0, words.length]) : [start, end]
}

/** Whether the sentence has the claim's own words, and does not only point to it. */
function handsOn(words: readonly string[], article: AnnotatedArticle, claim: Claim): boolean {
  const own = foldedWords(wordsOf(article, claim.content))
  const here = new Set(words)
  return own.length > 0 && own.filter((word) => here.has(word)).length >= minShare * own.length
}

/** Whether all words of the cue that carry its sense are there ("ruled out"). */
function saysCue(words: readonly string[], article: AnnotatedArticle, {cue, content}: Claim): boolean {
  const inContent = new Set(foldedWords(wordsOf(article, content)))
  const telling = foldedWords(wordsOf(article, cue)).filter((word) => !helperWords.has(word))
  return telling.length > 0 && telling.every((word) => !inContent.has(word) && words.includes(word))
}

/** Whether the sentence denies more often than the claim's content does by itself. */
function saysNo(words: readonly string[], article: AnnotatedArticle, {content}: Claim): boolean {
  const count = (some: readonly string[]) => some.filter((word) => isNegation(word) || denyingStems.test(word)).length
  const here = new Set(words)
  const own = foldedWords(wordsOf(article, content)).filter((word) => here.has(word))
  return count(words) > count(own)
}

function asks(text: string, words: readonly string[]): boolean {
  return text.includes('?') || words.some((word) => askingWords.test(word))
}

/** The article's verb in the place of the note's, or in brackets before the link; of a block quote a sentence. */
function verbFix(citation: Citation, sentence: NotePassage, article: AnnotatedArticle, claim: Claim): NoteFix {
  const {cue} = reportedWords(article, claim)
  const verb = cue.replace(/:$/, '')
  const title = fillIn(phrasesOf(article).notes.sayHow, verb)
  const block = citation.quotations.find((quotation) => quotation.block)
  if (block) return {title, edits: unquoted(block, citation, article, claim)}
  const spoken = readQuotedWords(sentence.words).find(
    ({form, span}) => sayingVerb(form) && !isInQuotation(placeInNote(sentence, span)),
  )
  if (spoken && !verb.startsWith('(')) {
    return {title, edits: [{span: placeInNote(sentence, spoken.span), text: escapeText(verb)}]}
  }
  const name = actorOf(article, claim)?.name
  const [at] = citation.link
  const before = openingBracket(sentence, at)
  const words = escapeText(`${name ?? 'unattributed'}: ${wordsOf(article, claim.cue)}`)
  return {title, edits: [{span: [before, before], text: `(${words}) `}]}

  function isInQuotation([start, end]: readonly [number, number]): boolean {
    return citation.quotations.some(({span}) => span[0] <= start && end <= span[1])
  }
}

/** The bracket right before the link, if one is there; else the link. */
function openingBracket(sentence: NotePassage, link: number): number {
  const before = countWhile(sentence.words.length, (at) => placeInNote(sentence, [at, at + 1])[0] < link) - 1
  return sentence.words[before] === '(' ? placeInNote(sentence, [before, before + 1])[0] : link
}

/** Words in quotation marks, or in a block quote, that the article has in none. */
function checkMarks(
  quotation: NoteQuotation,
  citation: Citation,
  article: AnnotatedArticle,
  claim: Claim,
): NoteProblem[] {
  if (claim.kind === 'direct' || foldedWords(quotation.words).length < minQuotedWords) return []
  const {verdict} = compareQuotation(quotation.words, wordsOf(article, claim.content))
  if (verdict === 'absent' || verdict === 'changed' || isVerbatim(quotation.words, article)) return []
  const {notes: phrases} = phrasesOf(article)
  const name = actorOf(article, claim)?.name ?? phrases.somebody
  return [
    {
      span: quotation.span,
      severity: 'warning',
      rule: 'reported-as-quoted',
      message: fillIn(phrases.notQuoted, name),
      marks: [],
      related: {path: citation.path, span: extentOf(claim), message: statementOf(article, claim, 200)},
      fixes: [{title: phrases.citeAsReported, edits: unquoted(quotation, citation, article, claim)}],
    },
  ]
}

const verbatim = new WeakMap<AnnotatedArticle, string[]>()

/** Whether all of the words, but for those left out at an ellipsis, are inside quotation marks of the article's claims. */
function isVerbatim(words: string, article: AnnotatedArticle): boolean {
  let quoted = verbatim.get(article)
  if (!quoted) {
    quoted = article.analysis.claims.flatMap(({kind, content}) => {
      const text = wordsOf(article, content)
      const parts =
        kind === 'direct'
          ? [text]
          : pairQuotationMarks([text]).map(({open, close}) => text.slice(open.end, close.start))
      return parts.map((part) => ` ${foldedWords(part).join(' ')} `)
    })
    verbatim.set(article, quoted)
  }
  return stretchesOf(words).every((stretch) => quoted.some((part) => part.includes(` ${stretch} `)))
}

/** The runs of words between ellipses and brackets. */
function stretchesOf(text: string): string[] {
  const runs: string[][] = [[]]
  for (const {kind, form} of readQuotedWords(text)) {
    if (kind === 'word') runs.at(-1)!.push(form.toLowerCase())
    else runs.push([])
  }
  return runs.filter((run) => run.length).map((run) => run.join(' '))
}

/** Takes the marks away; a block quote becomes the sentence that cites the claim. */
function unquoted(quotation: NoteQuotation, citation: Citation, article: AnnotatedArticle, claim: Claim): NoteEdit[] {
  const {block, span, words} = quotation
  if (block) {
    const template = citation.link[0] < block[1] ? citationTemplates.sentence : '{actor} {cue} {quote}'
    return [{span: block, text: formatCitation(article, claim, {template, path: citation.path})}]
  }
  const [from, to] = placeInNote(quotation, [0, words.length])
  return [
    {span: [span[0], from], text: ''},
    {span: [to, span[1]], text: ''},
  ]
}
