import {createHash} from 'node:crypto'
import {readFile, stat} from 'node:fs/promises'
import {relative} from 'node:path'
import {pMapIterable} from 'p-map'
import {annotationPlace, type IndexedArticle, type IndexedFile} from '../../core/index.ts'
import {describeFailure} from '../describe-error.ts'
import {findFiles} from '../find-files.ts'
import {createTaskRunner, type TaskRunner} from '../jobs/run-tasks.ts'
import {type InputOptions, UsageError} from '../options.ts'
import {complain} from '../print.ts'
import {readStored} from '../read-annotated.ts'
import {type Document, readDocuments} from '../read-documents.ts'
import {modelsFolder} from '../read-model.ts'
import {indexPath, readIndex, readMaker, readStamp, writeIndex} from './index-file.ts'

/** Characters of base64: 128 bits tell texts apart. */
const hashLength = 22

/** What an index holds now, and what was done for that. */
export interface UpdatedIndex {
  articles: IndexedArticle[]
  analyzed: number
  kept: number
  path: string
}

/**
 * Brings the index of a folder up to date: files that changed are analyzed again, those
 * that were only renamed are not, and deleted ones are dropped. A damaged index is made
 * again; what cannot be read is named on standard error, and so are annotations, without which
 * their article is in the index all the same.
 *
 * @throws {Error} when the folder or the index cannot be read or written.
 */
export async function updateIndex(folder: string, input: InputOptions['input'], jobs: number): Promise<UpdatedIndex> {
  if (!(await stat(folder)).isDirectory()) throw new UsageError(`${folder} is not a folder; name one`)
  const path = indexPath(folder)
  const made = `${await readMaker(modelsFolder(process.argv[1]))} ${input}`
  const {files: before, problem} = await readIndex(path, made)
  if (problem) complain(problem)
  const known = new Map(before.map((one) => [one.file, one]))
  const byHash = new Map(before.flatMap(({records}) => records.map(({hash, article}) => [hash, article] as const)))
  let runner: TaskRunner | undefined
  const run = (document: Document) => {
    runner ??= createTaskRunner(process.argv[1], jobs)
    return runner.run('index', document)
  }
  const counts = {analyzed: 0, kept: 0}
  const files: IndexedFile[] = []
  let isChanged = false
  try {
    for await (const file of pMapIterable(findIn(folder), update, {concurrency: jobs * 2})) {
      if (file.records.length) files.push(file)
      if (known.get(file.file) !== file) isChanged = true
    }
  } finally {
    await runner?.close()
  }
  if (isChanged || files.length !== before.length || !before.length) await writeIndex(path, made, files)
  return {articles: files.flatMap(({records}) => records.map(({article}) => article)), ...counts, path}

  async function* findIn(folder: string): AsyncGenerator<string> {
    for await (const found of findFiles(folder, true)) {
      if (typeof found === 'string') {
        yield found
        continue
      }
      complain(describeFailure(found.error as NodeJS.ErrnoException))
      process.exitCode = 1
    }
  }

  async function update(path: string): Promise<IndexedFile> {
    const file = relative(folder, path)
    const sidecar = annotationPlace(path).path
    const stamp = await readStamp(path, sidecar)
    const old = known.get(file)
    if (old?.stamp === stamp) {
      counts.kept += old.records.length
      return old
    }
    const annotations = await readFile(sidecar, 'utf8').catch(() => '')
    const records: IndexedFile['records'] = []
    let isIncomplete = false
    for await (const document of readDocuments({files: [path], input, recursive: false})) {
      if ('problem' in document) {
        complain(document.problem)
        process.exitCode = 1
        continue
      }
      const hash = createHash('sha256')
        .update(JSON.stringify([document.format, document.text, annotations]))
        .digest('base64url')
        .slice(0, hashLength)
      const {problem} = document.file === undefined ? {} : await readStored(document.file, document.text)
      if (problem) {
        complain(`${document.id}: ${problem}`)
        process.exitCode = 1
        isIncomplete = true
      }
      const same = byHash.get(hash)
      try {
        const article = same ?? (await run(document))
        counts[same ? 'kept' : 'analyzed']++
        records.push({hash, article: {...article, id: document.id === path ? file : String(document.id)}})
      } catch (error) {
        complain(`${document.id}: ${(error as Error).message}`)
        process.exitCode = 1
      }
    }
    // Without a stamp it is looked at, and what is wrong told, the next time, too.
    return {file, stamp: isIncomplete ? '' : stamp, records}
  }
}
