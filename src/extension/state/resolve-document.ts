import type * as vscode from 'vscode'
import {type CleanText, cleanOffsets, type Passage, passageOf, type Span} from '../../core/index.ts'
import type {ArticleReader} from '../reader/article-reader.ts'
import {openDocument, pageUri} from '../reader/reader-uris.ts'
import type {ArticleComposer} from './article-composer.ts'

/** Where what a document shows is analyzed and kept: in itself, or, of the reader view of a page, in the page. */
export interface ResolvedDocument {
  /** The document whose text is analyzed and annotated, and which has the file of annotations. */
  page: vscode.TextDocument
  /** The page's clean text, when the document is the reader view of it. */
  clean?: CleanText
  /** Returns where a span of the document is in the page. */
  toPage(span: Span): Span
  /** Returns where a passage of the document is in the page: a claim is the same claim there. */
  passageInPage(passage: Passage): Passage
}

/** Resolves a document to its page; opens the page of a reader view, and waits for its analysis. Rejects when it is gone. */
export type ResolveDocument = (document: vscode.TextDocument) => Promise<ResolvedDocument>

export function createDocumentResolver(reader: ArticleReader, composer: ArticleComposer): ResolveDocument {
  return async (document) => {
    const uri = pageUri(document.uri)
    if (!uri) return {page: document, toPage: (span) => span, passageInPage: (passage) => passage}
    const page = await reader.open(uri)
    const article = await composer.of(page)
    const clean = article?.analysis.clean ?? {text: '', map: []}
    const {toDocument} = cleanOffsets(clean)
    return {
      page,
      clean,
      toPage: toDocument,
      passageInPage({spans, claim}) {
        const own = claim && article?.analysis.claims.find(({id}) => id === claim.id)
        return article && own ? passageOf(article.analysis, own) : {spans: spans.map(toDocument)}
      },
    }
  }
}

/** Returns the document whose text is analyzed, if it is open. */
export function findPage(document: vscode.TextDocument): vscode.TextDocument | undefined {
  const uri = pageUri(document.uri)
  return uri ? openDocument(uri) : document
}
