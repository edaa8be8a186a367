import {readFile} from 'node:fs/promises'
import {
  type Analyzer,
  type Annotation,
  anchorAnnotations,
  annotationPlace,
  composeArticle,
  type ExportedArticle,
  parseAnnotationPage,
} from '../core/index.ts'
import type {Document} from './read-documents.ts'

/**
 * Analyses a document and puts on it what people annotated: the file `NAME.claims.jsonld`
 * beside it, where there is one.
 *
 * @throws {Error} when that file cannot be read, or holds no annotations; the message names it.
 */
export async function readAnnotated(
  analyzer: Analyzer,
  {id, text, format}: Document,
  {tokens = false} = {},
): Promise<ExportedArticle> {
  const analysis = await analyzer.analyze(text, {format, tokens, clean: true})
  const annotations = anchorAnnotations(text, await readAnnotations(annotationPlace(String(id)).path, text))
  return {name: String(id), article: composeArticle(text, {analysis, annotations, offered: []}), annotations}
}

/**
 * Reads the annotations of a file; none where there is no file.
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
