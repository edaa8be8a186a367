import type {Analysis} from '../article.ts'
import type {Phrases} from '../phrases.ts'
import {annotateArticle} from './annotate-article.ts'
import {type AnnotatedArticle, confidentOnly, type SecondOpinion} from './annotated-article.ts'
import {applyCorrections} from './apply-corrections.ts'
import type {LiveAnnotation} from './live-annotation.ts'
import {liveCorrections} from './live-corrections.ts'
import {type OfferedTag, orderTags} from './offered-tags.ts'
import {placeOpinions} from './second-opinion.ts'

/** What an article is composed of, beside its text. */
export interface ArticleParts {
  /** What was found in the text. */
  analysis: Analysis
  /** What people added, where its words are in the text. */
  annotations: readonly LiveAnnotation[]
  /** The tags that people are offered: tags are shown in their order. */
  offered: readonly OfferedTag[]
  /** The name of the person who works here: annotations of theirs are told apart. */
  person?: string
  /** From 0 to 1: claims of a lower confidence are left out, unless somebody tagged them or wrote about them. */
  minimumConfidence?: number
  /** From 0 to 1: claims whose actor is less probable are pinned on nobody; a default where absent. */
  minimumActorConfidence?: number
  /** What a language model says of claims in doubt of this very text. */
  opinions?: readonly SecondOpinion[]
  /** The words that views put around those of the article; English ones where absent. */
  phrases?: Phrases
}

/**
 * Returns the article as hosts show it: the analysis as people corrected it, with their tags and notes, and with the
 * annotations whose words are not found. Spans count UTF-16 code units of `text`, which is the text that was analyzed
 * and in which the annotations are.
 */
export function composeArticle(
  text: string,
  {
    analysis,
    annotations,
    offered,
    person,
    minimumConfidence = 0,
    minimumActorConfidence,
    opinions,
    phrases,
  }: ArticleParts,
): AnnotatedArticle {
  const corrected = applyCorrections(analysis, liveCorrections(annotations), text)
  const article = orderTags(annotateArticle(text, corrected, annotations, person, phrases), offered)
  return {
    ...confidentOnly(article, minimumConfidence),
    ...(minimumActorConfidence !== undefined && {minimumActorConfidence}),
    ...(opinions?.length && {opinions: placeOpinions(corrected.claims, opinions)}),
    ...(phrases && {phrases}),
  }
}
