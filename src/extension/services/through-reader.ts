import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  anchorAnnotation,
  type CleanText,
  cleanOffsets,
  correctionPassages,
  describeAnnotation,
  type Passage,
  passageOf,
  placeCorrection,
  projectAnnotation,
  projectArticle,
} from '../../core/index.ts'
import type {Analyses} from './analyses.ts'
import type {Annotations} from './annotations.ts'
import type {ArticleReader} from './article-reader.ts'
import type {Articles} from './articles.ts'
import {openDocument, pageUri, readerOf} from './reader-uris.ts'

interface Served {
  analyses: Analyses
  annotations: Annotations
  articles: Articles
}

/**
 * The services as they answer for clean texts, too: the page is analysed and annotated,
 * its clean text shows the same at other offsets. All that is asked about any other
 * document goes through as it is.
 */
export function throughReader({analyses, annotations, articles}: Served, reader: ArticleReader): Served {
  const projections = new WeakMap<AnnotatedArticle, AnnotatedArticle>()
  const changed = new vscode.EventEmitter<vscode.TextDocument>()
  const annotated = new vscode.EventEmitter<vscode.TextDocument>()
  const listeners = [
    changed,
    annotated,
    articles.onDidChange((document) => {
      changed.fire(document)
      const view = readerOf(document.uri)
      // Until VS Code has taken over the new text, the old one stands with what it had.
      if (view && shownIn(view)) changed.fire(view)
    }),
    vscode.workspace.onDidChangeTextDocument(({document}) => pageUri(document.uri) && changed.fire(document)),
    annotations.onDidChange((document) => {
      annotated.fire(document)
      const view = readerOf(document.uri)
      if (view) annotated.fire(view)
    }),
  ]

  function shownIn(document: vscode.TextDocument): AnnotatedArticle | undefined {
    const page = openDocument(pageUri(document.uri))
    const article = page && articles.current(page)
    return article && project(article, document)
  }

  /** The article at the clean text's offsets; undefined while the document has another text. */
  function project(article: AnnotatedArticle, document: vscode.TextDocument): AnnotatedArticle | undefined {
    const {clean} = article.analysis
    if (clean?.text !== document.getText()) return
    const projection = projections.get(article) ?? projectArticle(article, clean)
    projections.set(article, projection)
    return projection
  }

  /** What is needed to act on a clean text's page; undefined for documents that are none. */
  async function behind(document: vscode.TextDocument) {
    const uri = pageUri(document.uri)
    if (!uri) return
    const page = await reader.open(uri)
    const article = await articles.of(page)
    const clean: CleanText = article?.analysis.clean ?? {text: '', map: []}
    const offsets = cleanOffsets(clean)
    const passageIn = ({spans, claim}: Passage): Passage => {
      const own = claim && article?.analysis.claims.find(({id}) => id === claim.id)
      return own ? passageOf(own) : {spans: spans.map(offsets.toDocument)}
    }
    return {page, clean, offsets, passageIn}
  }

  return {
    analyses: {
      ...analyses,
      failure: (document) => analyses.failure(openDocument(pageUri(document.uri)) ?? document),
      progress: (document) => analyses.progress(openDocument(pageUri(document.uri)) ?? document),
    },

    articles: {
      ...articles,
      onDidChange: changed.event,
      current: (document) => (pageUri(document.uri) ? shownIn(document) : articles.current(document)),
      inSight: (document) => (pageUri(document.uri) ? shownIn(document) : articles.inSight(document)),
      async of(document, token) {
        const uri = pageUri(document.uri)
        if (!uri) return articles.of(document, token)
        const article = await articles.of(await reader.open(uri), token)
        return article && project(article, document)
      },
      dispose() {
        for (const listener of listeners) listener.dispose()
      },
    },

    annotations: {
      ...annotations,
      onDidChange: annotated.event,

      async of(document) {
        const there = await behind(document)
        if (!there) return annotations.of(document)
        const live = (await annotations.of(there.page)).map((one) => ({
          one: projectAnnotation(one, there.offsets),
          found: one.spans !== undefined,
        }))
        // What stands in the page, but not in its clean text, is not lost.
        return live.flatMap(({one, found}) => (found && !one.spans ? [] : one))
      },

      file: (document) => annotations.file(openDocument(pageUri(document.uri)) ?? document),

      async tag(document, passages, change) {
        const there = await behind(document)
        return there
          ? annotations.tag(there.page, passages.map(there.passageIn), change)
          : annotations.tag(document, passages, change)
      },

      async note(document, passage, text) {
        const there = await behind(document)
        return there
          ? annotations.note(there.page, there.passageIn(passage), text)
          : annotations.note(document, passage, text)
      },

      async correct(document, correction) {
        const there = await behind(document)
        if (!there) return annotations.correct(document, correction)
        const spans = correctionPassages(correction).map(there.offsets.toDocument)
        return annotations.correct(there.page, placeCorrection(correction, spans))
      },

      async attach(document, id, parts) {
        const there = await behind(document)
        if (!there) return annotations.attach(document, id, parts)
        const placed = parts.map((span) => span && there.offsets.toDocument(span))
        return annotations.attach(there.page, id, placed)
      },

      async add(document, label, added) {
        const there = await behind(document)
        if (!there) return annotations.add(document, label, added)
        // Other programs quote what a page shows, not how it is written.
        const placed = added.map((annotation) => {
          const spans = anchorAnnotation(there.clean.text, annotation).spans?.map(there.offsets.toDocument)
          return describeAnnotation(there.page.getText(), {annotation, spans})
        })
        return annotations.add(there.page, label, placed)
      },

      async remove(document, id) {
        return annotations.remove((await behind(document))?.page ?? document, id)
      },

      async undo(document) {
        return annotations.undo((await behind(document))?.page ?? document)
      },
    },
  }
}
