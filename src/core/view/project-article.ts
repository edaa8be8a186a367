import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {LiveAnnotation} from '../annotation/live-annotation.ts'
import type {CleanText, Span} from '../article.ts'
import {type CleanOffsets, cleanOffsets} from './clean-offsets.ts'
import {type Place, placeAll, placeAnalysis} from './place-analysis.ts'

/**
 * A page's article as its clean text has it: the one truth is the page's, this is a
 * view of it. Annotations of words that are not in the clean text are in the page alone.
 */
export function projectArticle(article: AnnotatedArticle, clean: CleanText): AnnotatedArticle {
  const {toClean} = cleanOffsets(clean)
  const passages = article.passages.flatMap((passage) => {
    const spans = placeWhole(passage.spans, toClean)
    return spans ? [{...passage, spans}] : []
  })
  const checks = article.checks?.flatMap((check) => {
    const spans = placeWhole(check.spans, toClean)
    return spans ? [{...check, spans}] : []
  })
  return {
    ...article,
    ...(checks && {checks}),
    text: clean.text,
    analysis: placeAnalysis(article.analysis, clean.text, toClean),
    passages,
  }
}

/** Where an annotation of the page is in the clean text; it has no spans where part of it is left out there. */
export function projectAnnotation(live: LiveAnnotation, {toClean}: CleanOffsets): LiveAnnotation {
  const {spans, candidates, ...rest} = live
  const found = spans && placeWhole(spans, toClean)
  return {
    ...rest,
    ...(found && {spans: found}),
    ...(candidates && {candidates: candidates.map((part) => placeAll(part, toClean))}),
  }
}

/** All of the spans, or none. */
function placeWhole(spans: readonly Span[], place: Place): Span[] | undefined {
  const all = placeAll(spans, place)
  return all.length === spans.length ? all : undefined
}
