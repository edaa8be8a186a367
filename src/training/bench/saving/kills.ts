import {spawn} from 'node:child_process'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {type AnnotationFiles, openAnnotationFile} from '../../../core/index.ts'
import {createNodeFiles} from '../../../node/node-files.ts'
import {createRandom} from '../../random.ts'
import {withBundle} from '../shipped-core.ts'
import {annotationsOf, article, generationOf, generationOfText} from './generations.ts'

export interface KillCounts {
  /** How often the process was killed. */
  kills: number
  /** After how many kills a save had been under way: an unfinished file was left, or a state nobody was told of. */
  interrupted: number
  /** After how many kills the file itself was missing or not one whole save, before anybody opened it. */
  broken: number
  /** Annotations that were saved and are not there when the file is opened again. */
  lost: number
  /** Files that hold neither the last state that was saved nor the one after it when they are opened again. */
  mixed: number
}

export interface KillOptions {
  kills: number
  /** Whether the host has no atomic rename. */
  inPlace: boolean
  seed: number
}

/** Kills a process with SIGKILL at random moments of saving on a real folder, opening the file after each. */
export function countKillLosses({kills, inPlace, seed}: KillOptions): Promise<KillCounts> {
  return withBundle(join(import.meta.dirname, 'killed-child.ts'), async (bundle) => {
    const folder = await mkdtemp(join(tmpdir(), 'on-record-kills-'))
    const path = join(folder, 'article.txt.claims.jsonld')
    const random = createRandom(seed)
    const counts: KillCounts = {kills, interrupted: 0, broken: 0, lost: 0, mixed: 0}
    let last = 1
    try {
      await open(path, 'first').save(annotationsOf(last), article)
      for (let round = 0; round < kills; round++) {
        const args = [bundle, path, 'killed', String(last + 1), ...(inPlace ? ['in-place'] : [])]
        const saved = await killAfter(args, random.next() * 25)
        const acknowledged = Math.max(last, saved)
        const raw = generationOfText(await readFile(path, 'utf8').catch(() => ''))
        // Half of the time the same window opens the file again, half of the time another one.
        const {annotations} = await open(path, round % 2 ? 'killed' : 'other').load(article)
        const now = generationOf(annotations)
        if (raw === undefined) counts.broken++
        if (raw !== acknowledged || now !== raw) counts.interrupted++
        if (now === undefined || (now !== acknowledged && now !== acknowledged + 1)) counts.mixed++
        const tags = new Map(annotations.map(({id, tags}) => [id, Number(tags[0].slice(1))]))
        counts.lost += annotationsOf(acknowledged).filter(({id}) => !((tags.get(id) ?? 0) >= acknowledged)).length
        last = Math.max(acknowledged, now ?? 0)
      }
    } finally {
      await rm(folder, {recursive: true, force: true})
    }
    return counts
  })
}

/** Opens the file as a window does whose predecessor has been dead for a while. */
function open(path: string, writer: string) {
  const nodeFiles = createNodeFiles()
  const files: AnnotationFiles = {
    ...nodeFiles,
    findUnfinished: async (path) =>
      (await nodeFiles.findUnfinished(path)).map((one) => ({...one, age: one.age + 10_000})),
  }
  return openAnnotationFile({files, path, source: 'article.txt', writer, now: Date.now})
}

/** Kills the process this many milliseconds after its first save, and returns the last number that it has saved. */
async function killAfter(args: readonly string[], delay: number): Promise<number> {
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']})
  let said = ''
  const closed = new Promise((resolve) => child.on('close', resolve))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk
      resolve()
    })
    child.on('exit', () => reject(new Error('The process ended before it saved anything.')))
  })
  await wait(delay)
  child.kill('SIGKILL')
  await closed
  return Math.max(0, ...said.split('\n').filter(Boolean).map(Number))
}
