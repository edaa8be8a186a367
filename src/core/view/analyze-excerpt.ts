import type {AnalyzeOptions, Analyzer} from '../analyze.ts'
import type {Analysis, Span} from '../article.ts'
import {placeAnalysis} from './place-analysis.ts'

/**
 * What a part of a text says by itself, at its place in the whole: enough to show while
 * a long text is being read. Who "he" is may change once all of it is.
 */
export async function analyzeExcerpt(
  analyzer: Analyzer,
  document: string,
  excerpt: Span,
  options?: AnalyzeOptions,
): Promise<Analysis> {
  const [offset] = excerpt
  const analysis = await analyzer.analyze(document.slice(...excerpt), options)
  return offset ? placeAnalysis(analysis, document, ([start, end]) => [start + offset, end + offset]) : analysis
}
