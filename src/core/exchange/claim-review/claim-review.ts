import type {
  CreativeWork,
  NewsArticle,
  Organization,
  Person,
  ClaimReview as SchemaClaimReview,
  WithContext,
} from 'schema-dts'
import {type AnnotatedArticle, actorOf, type GivenEvidence} from '../../annotation/annotated-article.ts'
import type {Actor, Claim} from '../../article.ts'
import {isObject, parseJson} from '../../parse-json.ts'
import {oneLine, wordsOf} from '../../view/claim-text.ts'
import {reportOf, withoutThat} from '../../view/statement.ts'
import type {ExportedArticle} from '../exported-article.ts'

/** What a publisher says of a verdict, beside its name. */
export interface Rating {
  /** What readers see: "False". The tag itself where absent. */
  alternateName?: string
  ratingValue?: number
  bestRating?: number
  worstRating?: number
}

/** What the article does not tell and a review needs. */
export interface ReviewOptions {
  /** The tags that are verdicts, and what each says. A claim without one is not reviewed. */
  ratings: Readonly<Record<string, Rating>>
  /** Who publishes the reviews. */
  publisher?: {name: string; url?: string}
  /** The address at which the page of reviews will stand. */
  url?: string
  /** ISO 8601 date of the review. */
  date: string
}

/** A review as schema.org has it, and what of it a person has to add. */
export interface ClaimReview {
  json: WithContext<SchemaClaimReview>
  /** Id of the claim. */
  claim: string
  /** The claim as reported. */
  report: string
  /** The verdict as readers see it. */
  rating: string
  /** What the verdict rests on. */
  evidence: readonly GivenEvidence[]
  /** What search engines require or ask for and nobody has told, in words for a person. */
  missing: string[]
}

/**
 * Returns a review of each claim that carries a verdict, in text order, as schema.org's
 * ClaimReview (https://schema.org/ClaimReview) by the rules for structured data of
 * Google's search (https://developers.google.com/search/docs/appearance/structured-data/factcheck):
 * `claimReviewed`, `reviewRating` and `url` are required. What is not known is left out and
 * named in `missing`, never made up.
 */
export function claimReviews({id, article}: ExportedArticle, options: ReviewOptions): ClaimReview[] {
  return article.analysis.claims.flatMap((claim) => {
    const verdict = (article.tags.get(claim.id) ?? []).find((tag) => Object.hasOwn(options.ratings, tag))
    return verdict === undefined ? [] : [reviewOf(id, article, claim, verdict, options)]
  })
}

function reviewOf(
  id: string,
  article: AnnotatedArticle,
  claim: Claim,
  verdict: string,
  {ratings, publisher, url, date}: ReviewOptions,
): ClaimReview {
  const actor = actorOf(article, claim)
  const {published, url: address} = article.analysis.article
  const report = reportOf(article, claim)
  const missing = [
    ...(url ? [] : ['the address of the review (url)']),
    ...(publisher ? [] : ['who reviews (author)']),
    ...(actor ? [] : ['who made the claim (itemReviewed.author)']),
    ...(address ? [] : [`the address of the article ${id} (itemReviewed.appearance)`]),
    ...(claim.said || published ? [] : ['when it was said (itemReviewed.datePublished)']),
  ]
  const reviewer: Organization | undefined = publisher && {'@type': 'Organization', ...publisher}
  const notes = article.notes.get(claim.id) ?? []
  const evidence = article.evidence.get(claim.id) ?? []
  const json: WithContext<SchemaClaimReview> = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...(url && {url: `${url}#${claim.id}`}),
    datePublished: date,
    ...(reviewer && {author: reviewer, publisher: reviewer}),
    claimReviewed: isPlain(claim) ? withoutThat(wordsOf(article, claim.content)) : report,
    ...(evidence.length && {citation: evidence.map(citationOf)}),
    ...(notes.length && {reviewBody: notes.map(({text}) => text).join('\n\n')}),
    reviewRating: {'@type': 'Rating', alternateName: verdict, ...ratings[verdict]},
    itemReviewed: {
      '@type': 'Claim',
      ...(actor && {author: speaker(actor)}),
      ...((claim.said || published) && {datePublished: claim.said?.date ?? published!.slice(0, 10)}),
      appearance: appearanceOf(article, claim, actor),
    },
  }
  return {json, claim: claim.id, report, rating: ratings[verdict].alternateName ?? verdict, evidence, missing}
}

/** What a verdict rests on, as a work that the review cites. */
function citationOf({link, text}: GivenEvidence): CreativeWork {
  return {'@type': 'CreativeWork', ...(link && {url: link}), ...(text && {description: oneLine(text)})}
}

/** What is denied, asked or wished is not a claim of its words: it is reviewed as it was reported. */
function isPlain({act, polarity}: Claim): boolean {
  return act === 'assertive' && polarity === 'affirmed'
}

function speaker({name, type, description}: Actor): Person | Organization {
  const [called, role] = [oneLine(name), description && oneLine(description)]
  return type === 'person'
    ? {'@type': 'Person', name: called, ...(role && {jobTitle: role})}
    : {'@type': 'Organization', name: called, ...(role && {description: role})}
}

function appearanceOf(article: AnnotatedArticle, claim: Claim, actor: Actor | undefined): NewsArticle {
  const {title, publisher, published, url, authors} = article.analysis.article
  return {
    '@type': 'NewsArticle',
    ...(url && {url}),
    ...(title && {headline: oneLine(title)}),
    ...(published && {datePublished: published}),
    ...(publisher && {publisher: {'@type': 'Organization', name: oneLine(publisher)}}),
    ...(authors.length && {author: authors.map((author) => ({'@type': 'Person', name: oneLine(author)}))}),
    ...(claim.kind === 'direct' && {
      hasPart: {
        '@type': 'Quotation',
        text: wordsOf(article, claim.content),
        ...(actor && {creator: speaker(actor)}),
      },
    }),
  }
}

/** Reads ratings by tag from JSON; undefined for anything else. Never throws. */
export function readRatings(text: string): Record<string, Rating> | undefined {
  const json = parseJson(text)
  if (!isObject(json)) return undefined
  const ratings: Record<string, Rating> = {}
  for (const [tag, rating] of Object.entries(json)) {
    if (!isObject(rating)) return undefined
    const {alternateName, ratingValue, bestRating, worstRating} = rating
    ratings[tag] = {
      ...(typeof alternateName === 'string' && {alternateName}),
      ...(typeof ratingValue === 'number' && {ratingValue}),
      ...(typeof bestRating === 'number' && {bestRating}),
      ...(typeof worstRating === 'number' && {worstRating}),
    }
  }
  return ratings
}
