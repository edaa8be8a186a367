import type {Reason} from '../analyze.ts'
import type {Claim} from '../article.ts'
import type {AnnotatedArticle} from './annotated-article.ts'
import {wordsOf} from './claim-text.ts'
import {statementOf} from './statement.ts'

/** Log odds from which on an answer speaks strongly, and up to which it hardly does. */
const strong = 2
const slight = 0.5

/** Which answers weighed most in finding a claim by its cue, as plain text, one a line, for eyes and screen readers. */
export function weighedMostText(article: AnnotatedArticle, claim: Claim, reasons: readonly Reason[]): string {
  const statement = statementOf(article, claim, 120)
  const cue = wordsOf(article, claim.cue)
  if (!reasons.length) {
    const evidence = claim.evidence.map(({text}) => `- ${text}`)
    return ['Nothing was weighed: no words of saying led to this claim.', statement, '', ...evidence, ''].join('\n')
  }
  const lines = reasons.map(({question, weight}, index) => `${index + 1}. ${question}: ${directionOf(weight)}`)
  return [
    `Does “${cue}” say that somebody said something? What weighed most:`,
    statement,
    '',
    ...lines,
    '',
    'The numbers are log odds: above 0 an answer speaks for it, below 0 against.',
    '',
  ].join('\n')
}

/** "strongly for (+3.2)" */
function directionOf(weight: number): string {
  const size = Math.abs(weight)
  const degree = size >= strong ? 'strongly ' : size <= slight ? 'slightly ' : ''
  return `${degree}${weight >= 0 ? 'for' : 'against'} (${weight >= 0 ? '+' : '−'}${size.toFixed(1)})`
}
