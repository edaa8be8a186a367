import {readFile} from 'node:fs/promises'
import {
  type Analyzer,
  type Annotation,
  anchorAnnotations,
  annotationPlace,
  composeArticle,
  createAnalyzer,
  type ExportedArticle,
  parseAnnotationPage,
} from '../core/index.ts'
import type {InputOptions} from './options.ts'
import {complain} from './print.ts'
import {type Document, readDocuments} from './read-documents.ts'
import {modelsOf} from './read-model.ts'

/**
 * Analyses all articles of the input, with what people annotated. What cannot be read is
 * named on standard error and left out; `process.exitCode` is 1 then, 2 when nothing was read.
 */
export async function readArticles(input: InputOptions, options?: {tokens?: boolean}): Promise<ExportedArticle[]> {
  const analyzer = createAnalyzer({models: modelsOf(process.argv[1])})
  const articles: ExportedArticle[] = []
  let isPartial = false
  for await (const document of readDocuments(input)) {
    try {
      if ('problem' in document) complain(document.problem)
      else articles.push(await readAnnotated(analyzer, document, options))
      isPartial ||= 'problem' in document
    } catch (error) {
      complain(`${'id' in document ? document.id : ''}: ${(error as Error).message}`)
      isPartial = true
    }
  }
  if (isPartial) process.exitCode = articles.length ? 1 : 2
  else if (!articles.length) complain('no articles are there: name files, or a folder that holds some')
  return articles
}

/**
 * Analyses a document and puts on it what people annotated: of one that has a file to
 * itself, the file `NAME.claims.jsonld` beside it, where there is one.
 *
 * @throws {Error} when that file cannot be read, or holds no annotations; the message names it.
 */
export async function readAnnotated(
  analyzer: Analyzer,
  {id, text, format, file}: Document,
  {tokens = false} = {},
): Promise<ExportedArticle> {
  const analysis = await analyzer.analyze(text, {format, tokens, clean: true})
  const stored = file === undefined ? [] : await readAnnotations(annotationPlace(file).path, text)
  const annotations = anchorAnnotations(text, stored)
  return {id: String(id), article: composeArticle(text, {analysis, annotations, offered: []}), annotations}
}

/**
 * Returns the annotations of a file; none where it is missing.
 *
 * @throws {Error} when it cannot be read, or holds no annotations; the message names it.
 */
export async function readAnnotations(path: string, article: string): Promise<Annotation[]> {
  const file = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return ''
    throw new Error(`its annotations in ${path} cannot be read (${error.code}); check the file, or move it away`)
  })
  const {annotations, unwritable} = parseAnnotationPage(file, article)
  if (unwritable)
    throw new Error(`its annotations in ${path} cannot be read: ${unwritable}; mend the file, or move it away`)
  return annotations
}
