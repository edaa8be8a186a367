import {spawn} from 'node:child_process'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseAnnotationPage} from '../../../core/index.ts'
import {withBundle} from '../shipped-core.ts'
import {article} from './generations.ts'

export interface ProcessCounts {
  saves: number
  /** Annotations that a process saved before it ended and that are not in the file. */
  lost: number
  /** Files beside the file of annotations when all have ended. */
  left: number
}

/** Has several processes save into one file at once, each as fast as it can, and counts what is not in it then. */
export function countProcessLosses(processes: number, savesEach: number): Promise<ProcessCounts> {
  return withBundle(join(import.meta.dirname, 'adding-child.ts'), async (bundle) => {
    const folder = await mkdtemp(join(tmpdir(), 'on-record-processes-'))
    const path = join(folder, 'article.txt.claims.jsonld')
    const writers = Array.from({length: processes}, (_, index) => `writer${index}`)
    try {
      await Promise.all(writers.map((writer) => run([bundle, path, writer, String(savesEach)])))
      const {annotations} = parseAnnotationPage(await readFile(path, 'utf8'), article)
      const found = new Set(annotations.map(({id}) => id))
      const wanted = writers.flatMap((writer) => Array.from({length: savesEach}, (_, index) => `${writer}-${index}`))
      const lost = wanted.filter((id) => !found.has(id)).length
      return {saves: wanted.length, lost, left: (await readdir(folder)).length - 1}
    } finally {
      await rm(folder, {recursive: true, force: true})
    }
  })
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {stdio: ['ignore', 'ignore', 'inherit']})
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The process ended with ${code}.`))))
  })
}
