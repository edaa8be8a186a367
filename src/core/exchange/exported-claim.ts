import {actorOf, type Note, speakerName} from '../annotation/annotated-article.ts'
import {formatEvidence} from '../annotation/verdict-evidence.ts'
import type {Claim, Response, ResponseKind} from '../article.ts'
import {lineIndex} from '../line-index.ts'
import {sharedLength} from '../overlap.ts'
import {phrasesOf} from '../phrases.ts'
import {roundProbability} from '../round-probability.ts'
import {extentOf, oneLine, startOf, wordsOf} from '../view/claim-text.ts'
import {describeFinding} from '../view/describe-finding.ts'
import {responseText} from '../view/response-rows.ts'
import {actNameOf, cueOf, reportOf} from '../view/statement.ts'
import type {ExportedArticle} from './exported-article.ts'

/** What stands for the act of somebody who was asked and made no statement. */
export const noComment = 'no comment'

/**
 * A claim, or a response without a statement, that says all that is known of it without
 * its article: a row of a spreadsheet, a line of JSON.
 */
export interface ExportedClaim {
  article: string
  title: string
  outlet: string
  /** ISO 8601. */
  published: string
  url: string
  /** The claim's id in its article; empty for a response. */
  claim: string
  /** "Speaker uncertain", "Unattributed", or the name. */
  actor: string
  /** Empty where the claim is pinned on nobody. */
  actorType: string
  role: string
  kind: Claim['kind'] | ResponseKind
  /** An act after Searle, or the kind of attitude; `noComment` for a response. */
  act: string
  /** Empty for a response. */
  polarity: Claim['polarity'] | ''
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
  /** 0 to 1; null for a response. */
  confidence: number | null
  /** 0 to 1; null without an actor. */
  actorConfidence: number | null
  tags: string[]
  notes: string[]
  /** What the tags rest on, each a line: the text, and the address. */
  evidence: string[]
  /** What comparing it with sources found, in words; empty where it was not compared. */
  compared: string
}

/**
 * Returns the article's claims, and whoever was asked and made no statement, in text
 * order, each with all that is known of it.
 */
export function exportedClaims({id, article}: ExportedArticle): ExportedClaim[] {
  const {text, analysis, tags, notes, evidence} = article
  const {title = '', publisher = '', published = '', url = ''} = analysis.article
  const facts = {article: id, title: oneLine(title), outlet: oneLine(publisher), published, url}
  const lineOf = lineIndex(text)
  const rows = [...analysis.claims.map(rowOfClaim), ...analysis.responses.map(rowOfResponse)]
  return rows.sort((one, other) => one.start - other.start)

  function rowOfClaim(claim: Claim): ExportedClaim {
    const actor = actorOf(article, claim)
    const [start, end] = extentOf(claim)
    return {
      ...facts,
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
      notes: (notes.get(claim.id) ?? []).map(noteText),
      evidence: (evidence.get(claim.id) ?? []).map(formatEvidence),
      compared: describeFinding(article, claim) ?? '',
    }
  }

  function rowOfResponse(response: Response): ExportedClaim {
    const {kind, source, span} = response
    const actor = analysis.actors.find(({id}) => id === response.actor)
    const [start, end] = extentOf({source, cue: [span], content: []})
    const annotations = article.passages.filter(({spans}) => sharedLength(spans, [span]) > 0)
    return {
      ...facts,
      claim: '',
      actor: actor?.name ?? phrasesOf(article).nobodyNamed,
      actorType: actor?.type ?? '',
      role: actor?.description ?? '',
      kind,
      act: noComment,
      polarity: '',
      verb: '',
      words: wordsOf(article, [span]),
      source: wordsOf(article, source),
      report: responseText(article, response),
      chain: [],
      said: '',
      line: lineOf(span[0]).number,
      start,
      end,
      confidence: null,
      actorConfidence: null,
      tags: annotations.flatMap(({tags}) => tags),
      notes: annotations.flatMap(({notes}) => notes.map(noteText)),
      evidence: annotations.flatMap(({evidence}) => evidence.map(formatEvidence)),
      compared: '',
    }
  }
}

function noteText({text, by}: Note): string {
  return by ? `${by}: ${text}` : text
}
