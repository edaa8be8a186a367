import type {Actor, Analysis, Claim, Span} from '../article.ts'

/** What every view is made from: the document's text, its analysis, and what people added to it. */
export interface AnnotatedArticle {
  /** The document as the host has it; all offsets count its UTF-16 code units. */
  text: string
  analysis: Analysis
  /** Tags by claim id. */
  tags: ReadonlyMap<string, readonly string[]>
  /** Annotations that found no claim to stand on. */
  review: readonly ReviewItem[]
}

/** An annotation that a person has to look at again; nothing is dropped silently. */
export interface ReviewItem {
  id: string
  /** The words as they were last seen. */
  quote: string
  /** Its tags; of a correction, what it says. */
  tags: readonly string[]
  /** Why it stands here, in words for a person. */
  reason: string
  /** Where to look, where that is known. */
  span?: Span
}

/** An article as the analysis alone has it. */
export function unannotated(text: string, analysis: Analysis): AnnotatedArticle {
  return {text, analysis, tags: new Map(), review: []}
}

/** The same article without claims of which the analysis is less sure than `confidence` (0 to 1). */
export function confidentOnly(article: AnnotatedArticle, confidence: number): AnnotatedArticle {
  const {analysis, tags} = article
  const claims = analysis.claims.filter((claim) => claim.confidence >= confidence || tags.has(claim.id))
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
