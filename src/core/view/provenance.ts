import {
  type AnnotatedArticle,
  actorOf,
  describeCandidates,
  type GivenEvidence,
  isUncertain,
  type Note,
} from '../annotation/annotated-article.ts'
import {opinionOf} from '../annotation/second-opinion.ts'
import type {Claim, Span} from '../article.ts'
import {fillIn, type Phrases, phrasesOf} from '../phrases.ts'
import {quoted as inQuotes, oneLine, shorten, wordsOf} from './claim-text.ts'
import {confidenceWords} from './confidence-words.ts'
import {describeFinding} from './describe-finding.ts'
import {formatDate, formatWhen} from './format-date.ts'
import {pageOf} from './page-of.ts'
import {postedAt} from './posted-at.ts'
import {formatRecorded, recordedAt} from './recorded-at.ts'
import {cueOf, describeStance, statementOf} from './statement.ts'

/** Where a claim comes from, as plain text in named parts; hosts decide how it looks. */
export interface Provenance {
  /** The actor's name, "Speaker uncertain" of a claim in doubt, or "Nobody named" for an unattributed quotation. */
  actor: string
  /** What the actor is: the role that the article gives, else the kind of actor; of a claim in doubt, the candidates. */
  description?: string
  /** "direct quote", "indirect", "partly quoted". */
  kind: string
  /** What kind of statement it is: "assertive, denied". */
  act: string
  /** What is said and by which verb, on one line, shortened. */
  statement: string
  /** The source as the text puts it ("the outlet"), where that is not the actor's name. */
  source?: string
  cue?: string
  /** From the actor down to the reader: relays, and the article's own publisher last. */
  chain: string[]
  title?: string
  publisher?: string
  /** When the article was published, or the post of a live blog that the claim is in. */
  published?: string
  /** When it was said, as far as the article tells. */
  said?: string
  /** When it is heard in the recording whose subtitles these are: "0:12–0:15". */
  recorded?: string
  /** What a language model says of who said it, where that is in doubt. */
  opinion?: string
  /** The page of a PDF on which it is, from 1. */
  page?: string
  /** What comparing its words with sources found. */
  compared?: string
  /** The claim inside whose content this one stands. */
  within?: string
  /** "very likely (93 %)"; with the actor's, where that is known: "very likely (93 %), speaker likely (72 %)". */
  confidence: string
  evidence: {text: string; words?: string}[]
  tags: string[]
  notes: readonly Note[]
  /** What people's tags rest on. */
  given: readonly GivenEvidence[]
}

/** Collects where a claim comes from, and why the analysis says so. */
export function provenanceOf(article: AnnotatedArticle, claim: Claim): Provenance {
  const {analysis, tags, notes} = article
  const phrases = phrasesOf(article)
  const actor = actorOf(article, claim)
  const uncertain = isUncertain(article, claim)
  const actorName = nameOfSpeaker(article, claim)
  const source = wordsOf(article, claim.source)
  const {title, publisher} = analysis.article
  const published = postedAt(analysis, claim) ?? analysis.article.published
  const recorded = recordedAt(analysis, claim)
  const page = pageOf(analysis, claim)
  const outer = analysis.claims.find(({id}) => id === claim.within)
  return {
    actor: actorName,
    description: uncertain
      ? describeCandidates(article, claim)
      : actor && (actor.description ?? phrases.actorTypes[actor.type]),
    kind: phrases.kinds[claim.kind],
    opinion: describeOpinion(article, claim),
    compared: describeFinding(article, claim),
    act: describeStance(claim, phrases),
    statement: statementOf(article, claim, 300),
    source: source && source !== actorName ? source : undefined,
    cue: cueOf(article, claim) || undefined,
    chain: [actorName, ...claim.chain.map((id) => nameOf(article, id)), ...(publisher ? [publisher] : [])],
    title: title && oneLine(title),
    publisher,
    published: published && formatDate(published, phrases),
    said: claim.said && formatWhen(claim.said, phrases),
    recorded: recorded && formatRecorded(recorded),
    page: page === undefined ? undefined : String(page),
    within: outer && `${nameOfSpeaker(article, outer)} · ${statementOf(article, outer, 120)}`,
    confidence: confidenceOf(claim, phrases),
    evidence: claim.evidence.map(({kind, text: reason, span}) => ({
      text: uncertain && kind === 'actor' ? fillIn(phrases.perhaps, reason) : reason,
      words: quoted(article, span, reason),
    })),
    tags: [...(tags.get(claim.id) ?? [])],
    notes: notes.get(claim.id) ?? [],
    given: article.evidence.get(claim.id) ?? [],
  }
}

function describeOpinion(article: AnnotatedArticle, claim: Claim): string | undefined {
  const {actor, opinion} = opinionOf(article, claim) ?? {}
  if (!actor || !opinion) return undefined
  return fillIn(phrasesOf(article).opinionBecause, opinion.by, actor.name, inQuotes(shorten(opinion.words, 120)))
}

function nameOfSpeaker(article: AnnotatedArticle, claim: Claim): string {
  const {uncertainSpeaker, nobodyNamed} = phrasesOf(article)
  return isUncertain(article, claim) ? uncertainSpeaker : (actorOf(article, claim)?.name ?? nobodyNamed)
}

function confidenceOf({confidence, actorConfidence}: Claim, phrases: Phrases): string {
  const ofClaim = confidenceWords(confidence, phrases)
  if (actorConfidence === undefined) return ofClaim
  return `${ofClaim}, ${fillIn(phrases.speakerConfidence, confidenceWords(actorConfidence, phrases))}`
}

/** The name of a relay; an id that the analysis does not know is shown as it is. */
function nameOf({analysis}: AnnotatedArticle, id: string): string {
  return analysis.actors.find((actor) => actor.id === id)?.name ?? id
}

/** The words of a span, unless the reason already cites them. */
function quoted(article: AnnotatedArticle, span: Span | undefined, reason: string): string | undefined {
  const words = span && wordsOf(article, [span])
  return words && !reason.includes(words) ? shorten(words, 120) : undefined
}
