import type {Actor, Analysis, Claim, Span} from '../article.ts'

/** What every view is made from: the document's text, its analysis, and what people added to it. */
export interface AnnotatedArticle {
  /** The document as the host has it; all offsets count its UTF-16 code units. */
  text: string
  analysis: Analysis
  /** Tags by claim id. */
  tags: ReadonlyMap<string, readonly string[]>
  /** What people wrote about claims, by claim id. */
  notes: ReadonlyMap<string, readonly Note[]>
  /** Ids of the claims that the person who works here has annotated. */
  mine: ReadonlySet<string>
  /** Annotations of words that are no claim. */
  passages: readonly AnnotatedPassage[]
  /** Annotations whose words are not found for certain. */
  review: readonly ReviewItem[]
}

/** What somebody wrote, in Markdown: text of people, not to be trusted with commands. */
export interface Note {
  text: string
  by?: string
}

/** Words that somebody tagged or commented, though no claim is made of them. */
export interface AnnotatedPassage {
  /** Id of the annotation. */
  id: string
  spans: readonly Span[]
  tags: readonly string[]
  notes: readonly Note[]
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
  /** Why it stands here, in words for a person. */
  reason: string
  /** Whether its words are gone, or stand in several places. */
  lost: 'ambiguous' | 'orphaned'
}

/** An article as the analysis alone has it. */
export function unannotated(text: string, analysis: Analysis): AnnotatedArticle {
  return {text, analysis, tags: new Map(), notes: new Map(), mine: new Set(), passages: [], review: []}
}

/** The same article without claims of which the analysis is less sure than `confidence` (0 to 1). */
export function confidentOnly(article: AnnotatedArticle, confidence: number): AnnotatedArticle {
  const {analysis, tags, notes} = article
  const claims = analysis.claims.filter(({id, confidence: sure}) => sure >= confidence || tags.has(id) || notes.has(id))
  return claims.length === analysis.claims.length ? article : {...article, analysis: {...analysis, claims}}
}

/** The claim's actor; undefined for a quotation that nobody is said to have said. */
export function actorOf({analysis}: AnnotatedArticle, claim: Claim): Actor | undefined {
  return analysis.actors.find(({id}) => id === claim.actor)
}

/** The actor's claims, in text order. */
export function claimsOf({analysis}: AnnotatedArticle, actor: Actor): Claim[] {
  return analysis.claims.filter((claim) => claim.actor === actor.id)
}
