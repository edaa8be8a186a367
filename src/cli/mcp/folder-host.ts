import {realpath, stat} from 'node:fs/promises'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import {annotationPlace, createAnalyzer, type NamedArticle, ToolError, type ToolHost} from '../../core/index.ts'
import {describeFailure} from '../describe-error.ts'
import {findFiles} from '../find-files.ts'
import {readStamp} from '../many/index-file.ts'
import {complain} from '../print.ts'
import {readAnnotated} from '../read-annotated.ts'
import {readDocuments} from '../read-documents.ts'
import {modelsOf} from '../read-model.ts'

/** At most this many files are looked through, and kept analyzed. */
const maxFiles = 2000
/** Larger files, in bytes, are not read. */
const maxSize = 20_000_000

interface Kept {
  stamp: string
  articles: NamedArticle[]
}

/**
 * Makes a host that reads the articles in folders, and nothing else: a path that leads out of
 * them, by `..` or by a symbolic link, is refused, and so are annotations that do. It writes nothing.
 *
 * @throws {Error} when a folder is missing; the message names it.
 */
export async function createFolderHost(folders: readonly string[]): Promise<ToolHost> {
  const roots = await Promise.all(folders.map(resolveFolder))
  const analyzer = createAnalyzer({models: modelsOf(process.argv[1])})
  const kept = new Map<string, Kept>()

  async function read(path: string): Promise<NamedArticle[]> {
    const file = await findAllowed(path)
    const {path: annotations} = annotationPlace(file)
    const annotationsFile = await realpath(annotations).catch(() => annotations)
    if (!isInside(annotationsFile)) throw new ToolError(`${path}: its annotations are outside of the folders`)
    const stamp = await readStamp(file, annotationsFile)
    const known = kept.get(file)
    if (known?.stamp === stamp) return known.articles
    const articles: NamedArticle[] = []
    for await (const document of readDocuments({files: [file], input: 'auto', recursive: false})) {
      if ('problem' in document) throw new ToolError(document.problem)
      const {id, article, problem} = await readAnnotated(analyzer, document)
      if (problem) throw new Error(problem)
      articles.push({id: id === file ? nameOf(file) : `${nameOf(file)}#${id}`, article})
    }
    kept.set(file, {stamp, articles})
    if (kept.size > maxFiles) kept.delete(kept.keys().next().value!)
    return articles
  }

  /** Returns the file's real path. */
  async function findAllowed(path: string): Promise<string> {
    const candidates = isAbsolute(path) ? [resolve(path)] : roots.map((root) => resolve(root, path))
    for (const candidate of candidates) {
      const file = await realpath(candidate).catch(() => undefined)
      // Whether a file outside exists is not told either.
      if (file === undefined || !isInside(file)) continue
      const found = await stat(file)
      if (!found.isFile()) throw new ToolError(`${path} is not a file; name an article`)
      if (found.size > maxSize) throw new ToolError(`${path} is larger than ${maxSize / 1_000_000} MB`)
      return file
    }
    throw new ToolError(`${path} is not in ${folders.join(', ')}; name an article there`)
  }

  function isInside(file: string): boolean {
    return roots.some((root) => file.startsWith(root.endsWith(sep) ? root : `${root}${sep}`))
  }

  /** From the folder that it is in; with several folders, they may have the same names inside. */
  function nameOf(file: string): string {
    return roots.length === 1 ? relative(roots[0], file) : file
  }

  return {
    read,
    async *all() {
      let count = 0
      for (const root of roots) {
        for await (const file of findFiles(root, true)) {
          if (typeof file !== 'string') {
            complain(describeFailure(file.error as NodeJS.ErrnoException))
            continue
          }
          if (++count > maxFiles) return complain(`only the first ${maxFiles} files were looked through`)
          yield* await read(file).catch((error: Error) => {
            complain(error.message)
            return []
          })
        }
      }
    },
    linkTo(id, line) {
      const [file] = id.split('#')
      return `${pathToFileURL(isAbsolute(file) ? file : join(roots[0], file))}#L${line}`
    },
  }
}

async function resolveFolder(folder: string): Promise<string> {
  const path = await realpath(folder).catch(() => undefined)
  if (path === undefined || !(await stat(path)).isDirectory()) throw new Error(`${folder} is not a folder; name one`)
  return path
}
