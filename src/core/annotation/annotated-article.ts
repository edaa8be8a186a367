import type {Actor, Analysis, Claim, Span} from '../article.ts'
import {englishPhrases, fillIn, type Phrases, phrasesOf} from '../phrases.ts'
import {haveSameDoubt, isInDoubt, shownCandidates} from './doubt.ts'
import type {CheckedPassage} from './source-check.ts'
import type {VerdictEvidence} from './verdict-evidence.ts'

/** What every view is made from: the document's text, its analysis, and what people added to it. */
export interface AnnotatedArticle {
  /** The document as the host has it; all offsets count its UTF-16 code units. */
  text: string
  analysis: Analysis
  /** Tags by claim id. */
  tags: ReadonlyMap<string, readonly string[]>
  /** What people wrote about claims, by claim id. */
  notes: ReadonlyMap<string, readonly Note[]>
  /** What people’s tags on claims rest on, by claim id. */
  evidence: ReadonlyMap<string, readonly GivenEvidence[]>
  /** Ids of the claims that the person who works here has annotated. */
  mine: ReadonlySet<string>
  /** Annotations of words that are not a claim. */
  passages: readonly AnnotatedPassage[]
  /** Annotations whose words are not found for certain. */
  review: readonly ReviewItem[]
  /** Quotations that were compared with their sources. */
  checks?: readonly CheckedPassage[]
  /** What a language model says of claims in doubt, by claim id; see `opinionOf`. */
  opinions?: ReadonlyMap<string, SecondOpinion>
  /** The probability, 0 to 1, from which on a claim is pinned on its best candidate; the default where absent. */
  minimumActorConfidence?: number
  /** The words that views put around those of the article; English ones where absent. */
  phrases?: Phrases
}

/** What somebody wrote, in Markdown: text of people, not to be trusted with commands. */
export interface Note {
  text: string
  by?: string
}

/** What somebody's tags rest on; the text is a person's, the link one of http or https. */
export interface GivenEvidence extends VerdictEvidence {
  by?: string
}

/** Whom a language model takes for the speaker of a claim in doubt: an offer, until the person takes it. */
export interface SecondOpinion {
  /** The claim's content, in UTF-16 code units of the text that was asked about. */
  content: readonly Span[]
  /** The name of the candidate that was chosen. */
  name: string
  /** The words of the article that are said to show it. */
  words: string
  /** The name of the model. */
  by: string
}

/** Words that somebody tagged or commented, though no claim is made of them. */
export interface AnnotatedPassage {
  /** Id of the annotation. */
  id: string
  spans: readonly Span[]
  tags: readonly string[]
  notes: readonly Note[]
  evidence: readonly GivenEvidence[]
  mine: boolean
}

/** An annotation that a person has to look at again; nothing is dropped silently. */
export interface ReviewItem {
  id: string
  /** The words as they were last seen. */
  quote: string
  /** Its tags; of a correction, what it says. */
  tags: readonly string[]
  notes: readonly Note[]
  evidence: readonly GivenEvidence[]
  /** Why it is here, in words for a person. */
  reason: string
  /** Whether its words are gone, or are in several places. */
  lost: 'ambiguous' | 'orphaned'
}

/** An article as the analysis alone has it. */
export function unannotated(text: string, analysis: Analysis): AnnotatedArticle {
  return {
    text,
    analysis,
    tags: new Map(),
    notes: new Map(),
    evidence: new Map(),
    mine: new Set(),
    passages: [],
    review: [],
  }
}

/** The same article without claims of which the analysis is less sure than `confidence` (0 to 1). */
export function confidentOnly(article: AnnotatedArticle, confidence: number): AnnotatedArticle {
  const {analysis, tags, notes, evidence} = article
  const isKept = (id: string) => [tags, notes, evidence].some((given) => given.has(id))
  const claims = analysis.claims.filter(({id, confidence: sure}) => sure >= confidence || isKept(id))
  return claims.length === analysis.claims.length ? article : {...article, analysis: {...analysis, claims}}
}

/** Returns whom the claim is pinned on; undefined where it is in doubt, and where no speaker was found. */
export function actorOf(article: AnnotatedArticle, claim: Claim): Actor | undefined {
  return isUncertain(article, claim) ? undefined : findActor(article, claim.actor)
}

/** Returns the claims that are pinned on the actor, in text order. */
export function claimsOf(article: AnnotatedArticle, actor: Actor): Claim[] {
  return article.analysis.claims.filter((claim) => claim.actor === actor.id && !isUncertain(article, claim))
}

/** Whether the claim's best candidate is not sure enough for the claim to be pinned on it. */
export function isUncertain({minimumActorConfidence}: AnnotatedArticle, claim: Claim): boolean {
  return isInDoubt(claim, minimumActorConfidence)
}

/** Returns the claims that are pinned on nobody because several may have said them, in text order. */
export function uncertainClaims(article: AnnotatedArticle): Claim[] {
  return article.analysis.claims.filter((claim) => isUncertain(article, claim))
}

/** Returns the other claims in doubt that turn on the same question as this one, in text order. */
export function sameDoubt(article: AnnotatedArticle, claim: Claim): Claim[] {
  return uncertainClaims(article).filter((other) => other.id !== claim.id && haveSameDoubt(claim, other))
}

/** Whether the claim is pinned on the actor, or is in doubt and the actor is among its candidates. */
export function mayBeOf(article: AnnotatedArticle, claim: Claim, {id}: Actor): boolean {
  if (!isUncertain(article, claim)) return claim.actor === id
  return claim.candidates?.some(({actor}) => actor === id) ?? false
}

/** Returns the actor's name, or what to show in its place. */
export function speakerName(article: AnnotatedArticle, claim: Claim): string {
  const {uncertainSpeaker, unattributed} = phrasesOf(article)
  if (isUncertain(article, claim)) return uncertainSpeaker
  return findActor(article, claim.actor)?.name ?? unattributed
}

/** What a citation says in the place of a name where the claim is pinned on nobody. */
export function namelessSpeaker(article: AnnotatedArticle, claim: Claim): string {
  return isUncertain(article, claim) ? '(speaker uncertain)' : englishPhrases.unattributed
}

/** An actor who may have said a claim. */
export interface Candidate {
  actor: Actor
  /** 0 to 1. */
  probability: number
}

/** Returns the candidates of a claim that people see, the likeliest first. */
export function candidatesOf(article: AnnotatedArticle, claim: Claim): Candidate[] {
  return shownCandidates(claim).flatMap(({actor: id, probability}) => {
    const actor = findActor(article, id)
    return actor ? [{actor, probability}] : []
  })
}

/** "61 %" */
export function formatPercent(probability: number): string {
  return `${Math.round(probability * 100)} %`
}

/** "perhaps Ann Roe (61 %), or Piet Maas (22 %)" */
export function describeCandidates(article: AnnotatedArticle, claim: Claim): string {
  const names = candidatesOf(article, claim).map(
    ({actor, probability}) => `${actor.name} (${formatPercent(probability)})`,
  )
  const {perhaps, or} = phrasesOf(article)
  return fillIn(
    perhaps,
    names.reduce((before, name) => fillIn(or, before, name)),
  )
}

function findActor({analysis}: AnnotatedArticle, wanted: string | undefined): Actor | undefined {
  return wanted === undefined ? undefined : analysis.actors.find(({id}) => id === wanted)
}
