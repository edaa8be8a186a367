import {addAnnotation} from '../annotation/merge-versions.ts'
import {type AnnotationFileOptions, type FileContent, openAnnotationFile} from './annotation-file.ts'

/**
 * Takes a renamed article's annotations along. Where there are some already, both
 * are brought together; the old file goes only when all of it was taken.
 */
export async function moveAnnotationFile(
  from: string,
  to: AnnotationFileOptions,
  article: string,
): Promise<FileContent> {
  const {files, path} = to
  const old = await files.read(from)
  const file = openAnnotationFile(to)
  if (old === undefined || from === path) return file.load(article)
  if (await files.replace(from, path, undefined)) {
    const {annotations, unwritable, kept} = await file.load(article)
    // Written once more for the new name of the article.
    return unwritable ? {annotations, kept, unwritable} : file.save(annotations, article)
  }
  const there = await file.load(article)
  const left = await openAnnotationFile({...to, path: from}).load(article)
  const both = [...there.annotations]
  for (const annotation of left.annotations) addAnnotation(both, annotation)
  const content = await file.save(both, article)
  if (!left.kept.length && !left.unwritable) await files.remove(from)
  return content
}
