import {actorOf, speakerName} from '../annotation/annotated-article.ts'
import {formatEvidence} from '../annotation/verdict-evidence.ts'
import type {Claim} from '../article.ts'
import {lineIndex} from '../line-index.ts'
import {roundProbability} from '../round-probability.ts'
import {extentOf, oneLine, startOf, wordsOf} from '../view/claim-text.ts'
import {describeFinding} from '../view/describe-finding.ts'
import {actNameOf, cueOf, reportOf} from '../view/statement.ts'
import type {ExportedArticle} from './exported-article.ts'

/** A claim that says all that is known of it without its article: a row of a spreadsheet, a line of JSON. */
export interface ExportedClaim {
  article: string
  title: string
  outlet: string
  /** ISO 8601. */
  published: string
  url: string
  /** The claim's id in its article. */
  claim: string
  /** "Speaker uncertain", "Unattributed", or the name. */
  actor: string
  /** Empty where the claim is pinned on nobody. */
  actorType: string
  role: string
  kind: Claim['kind']
  /** An act after Searle, or the kind of attitude. */
  act: string
  polarity: Claim['polarity']
  /** The words that attribute: "denied". */
  verb: string
  words: string
  /** The words that stand for the source: "she". */
  source: string
  /** The claim as reported, in one sentence. */
  report: string
  /** Names of those who pass the claim on, from the actor to the reader. */
  chain: string[]
  /** ISO 8601 date on which it was said; empty where the article does not tell. */
  said: string
  /** From 1. */
  line: number
  /** The claim's first and last UTF-16 code unit in the document, half-open. */
  start: number
  end: number
  /** 0 to 1. */
  confidence: number
  /** 0 to 1; null without an actor. */
  actorConfidence: number | null
  tags: string[]
  notes: string[]
  /** What the tags rest on, each a line: the text, and the address. */
  evidence: string[]
  /** What comparing it with sources found, in words; empty where it was not compared. */
  compared: string
}

/** Returns the article's claims in text order, each with all that is known of it. */
export function exportedClaims({id, article}: ExportedArticle): ExportedClaim[] {
  const {text, analysis, tags, notes, evidence} = article
  const {title = '', publisher = '', published = '', url = ''} = analysis.article
  const lineOf = lineIndex(text)
  return analysis.claims.map((claim) => {
    const actor = actorOf(article, claim)
    const [start, end] = extentOf(claim)
    return {
      article: id,
      title: oneLine(title),
      outlet: oneLine(publisher),
      published,
      url,
      claim: claim.id,
      actor: speakerName(article, claim),
      actorType: actor?.type ?? '',
      role: actor?.description ?? '',
      kind: claim.kind,
      act: actNameOf(claim),
      polarity: claim.polarity,
      verb: cueOf(article, claim),
      words: wordsOf(article, claim.content),
      source: wordsOf(article, claim.source),
      report: reportOf(article, claim),
      chain: claim.chain.flatMap((id) => analysis.actors.find((one) => one.id === id)?.name ?? []),
      said: claim.said?.date ?? '',
      line: lineOf(startOf(claim)[0]).number,
      start,
      end,
      confidence: roundProbability(claim.confidence),
      actorConfidence: claim.actorConfidence === undefined ? null : roundProbability(claim.actorConfidence),
      tags: [...(tags.get(claim.id) ?? [])],
      notes: (notes.get(claim.id) ?? []).map(({text: said, by}) => (by ? `${by}: ${said}` : said)),
      evidence: (evidence.get(claim.id) ?? []).map(formatEvidence),
      compared: describeFinding(article, claim) ?? '',
    }
  })
}
