import {
  type Analysis,
  anchorAnnotations,
  composeArticle,
  type Dispute,
  findDisputes,
  groupPassages,
  type IndexedArticle,
  type InputFormat,
  indexArticle,
  parseAnnotationPage,
  type QuoteGroup,
  type QuotePassage,
} from '../../core/index.ts'

/** An article to index, as plain data. */
export interface IndexInput {
  id: string
  text: string
  format: InputFormat
  /** The text of its file of annotations; empty where there is none. */
  annotations: string
  minimumConfidence: number
  minimumActorConfidence: number
}

/** Analyzes a text with all models, its clean text included. */
export type AnalyzeText = (text: string, format: InputFormat) => Promise<Analysis>

/** Makes the work that is done in a thread, or in its absence in the host: what goes in and comes out is plain data. */
export function createWorkspaceTasks(analyze: AnalyzeText) {
  return {
    /** Returns what the index keeps of an article, with what people added to it. */
    async index({id, text, format, annotations: page, ...confidence}: IndexInput): Promise<IndexedArticle> {
      const analysis = await analyze(text, format)
      const annotations = anchorAnnotations(text, parseAnnotationPage(page, text).annotations)
      return indexArticle({id, article: composeArticle(text, {analysis, annotations, offered: [], ...confidence})})
    },
    /** Returns the quotations that several articles have. */
    async group(passages: readonly QuotePassage[]): Promise<QuoteGroup[]> {
      return groupPassages(passages)
    },
    /** Returns claims that may contradict each other. */
    async dispute(articles: readonly IndexedArticle[]): Promise<Dispute[]> {
      return findDisputes(articles)
    },
  }
}

export type WorkspaceTasks = ReturnType<typeof createWorkspaceTasks>
