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
 * named on standard error and left out, be it an article or only its annotations;
 * `process.exitCode` is 1 then, 2 when nothing was read.
 */
export async function readArticles(input: InputOptions, options?: {tokens?: boolean}): Promise<ExportedArticle[]> {
  const analyzer = createAnalyzer({models: modelsOf(process.argv[1])})
  const articles: ExportedArticle[] = []
  let isPartial = false
  for await (const document of readDocuments(input)) {
    try {
      if ('problem' in document) complain(document.problem)
      else {
        const {problem, ...article} = await readAnnotated(analyzer, document, options)
        if (problem) complain(`${document.id}: ${problem}`)
        articles.push(article)
        isPartial ||= problem !== undefined
      }
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
 * itself, the file `NAME.claims.jsonld` beside it, where there is one. `problem` says, and
 * names that file, when it cannot be read: then the article is without annotations.
 */
export async function readAnnotated(
  analyzer: Analyzer,
  {id, text, format, file}: Document,
  {tokens = false} = {},
): Promise<ExportedArticle & {problem?: string}> {
  const analysis = await analyzer.analyze(text, {format, tokens, clean: true})
  const {stored, problem} = file === undefined ? {stored: []} : await readStored(file, text)
  const annotations = anchorAnnotations(text, stored)
  const article = composeArticle(text, {analysis, annotations, offered: []})
  return {id: String(id), article, annotations, ...(problem && {problem})}
}

/** Returns the annotations of a file that holds an article; none, and why, where they cannot be read. */
export async function readStored(file: string, text: string): Promise<{stored: Annotation[]; problem?: string}> {
  try {
    return {stored: await readAnnotations(annotationPlace(file).path, text)}
  } catch (error) {
    return {stored: [], problem: `${(error as Error).message}. Its claims are without tags and notes`}
  }
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
