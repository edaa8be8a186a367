import {
  type Annotation,
  type AnnotationFile,
  type AnnotationFiles,
  formatAnnotationPage,
  isUnfinished,
  openAnnotationFile,
  parseAnnotationPage,
  replaceInPlace,
  settlingTime,
  type UnsavedPage,
} from '../../../core/index.ts'
import {createRandom, type Random} from '../../random.ts'
import {annotationNamed, article} from './generations.ts'
import {createTurns} from './turns.ts'

export interface WindowCounts {
  /** How many random orders were played. */
  interleavings: number
  saves: number
  /** Windows that were closed, some in the middle of a save, and opened again. */
  reloads: number
  /** Changes of the file by other programs. */
  external: number
  /** Annotations that one of these added or changed and that are missing, or old, in the end. */
  lost: number
}

export interface WindowOptions {
  interleavings: number
  /** Whether the host has no atomic rename; then no other program writes the file. */
  inPlace: boolean
  seed: number
}

const path = 'article.txt.claims.jsonld'
const source = 'article.txt'
/** How many things each of the two windows does. */
const steps = 6
/** How many milliseconds a call takes by the clock that the windows see. */
const callTime = 30

/** Plays random orders of what two windows and another program do with one file, call by call. */
export async function countWindowLosses({interleavings, inPlace, seed}: WindowOptions): Promise<WindowCounts> {
  const counts: WindowCounts = {interleavings, saves: 0, reloads: 0, external: 0, lost: 0}
  for (let index = 0; index < interleavings; index++) await play(createRandom(seed + index), inPlace, counts)
  return counts
}

async function play(random: Random, inPlace: boolean, counts: WindowCounts) {
  const disk = new Map<string, {text: string; written: number}>()
  /** What has to be in the file in the end, by id. */
  const wanted = new Map<string, Annotation>()
  const turns = createTurns(random)
  let clock = 0
  let second = 0
  const windows = ['one', 'two'].map((writer) => createWindow(writer))
  await turns.run([...windows.map((window) => window.act()), ...(inPlace ? [] : [changeFromOutside()])])
  // Both windows are told of the last changes, and again when others can no longer be about to write.
  for (let round = 0; round < 3; round++) {
    clock += settlingTime * 2
    for (const window of windows) await turns.run([window.load()])
  }
  const {annotations} = parseAnnotationPage(disk.get(path)?.text ?? '', article)
  const found = new Map(annotations.map((one) => [one.id, one]))
  for (const [id, {modified}] of wanted) if (!((found.get(id)?.modified ?? '') >= modified)) counts.lost++

  function createWindow(writer: string) {
    const memory = new Map<string, UnsavedPage>()
    const unsaved = {
      get: (path: string) => memory.get(path),
      set: (path: string, page: UnsavedPage | undefined) => void (page ? memory.set(path, page) : memory.delete(path)),
    }
    let starts = 0
    let present = start()
    let mine: readonly Annotation[] = []

    function start() {
      const instance = String(starts++)
      const session = {isAlive: true}
      const store = openAnnotationFile({
        files: filesOf(session),
        path,
        source,
        writer,
        instance,
        unsaved,
        now: () => clock,
      })
      return {store, session}
    }

    async function load() {
      mine = (await present.store.load(article)).annotations
    }

    return {
      load,
      async act() {
        await load()
        for (let step = 0; step < steps; step++) {
          const choice = random.next()
          if (choice < 0.2) await load()
          else {
            const own = mine.filter(({id}) => id.startsWith(writer))
            const isNew = !own.length || random.next() < 0.6
            const id = isNew ? `${writer}-${step}` : own[Math.floor(random.next() * own.length)].id
            const changed = annotationNamed(id, ++second)
            wanted.set(id, changed)
            counts.saves++
            mine = [...mine.filter((one) => one.id !== id), changed]
            const saving = save(present.store, mine)
            if (choice < 0.75) mine = (await saving) ?? mine
            else {
              // Closed while it saves, at once or after some of the calls, and started again.
              for (let calls = Math.floor(random.next() * 5); calls > 0; calls--) await turns.wait()
              present.session.isAlive = false
              counts.reloads++
              present = start()
              await load()
            }
          }
        }
      },
    }
  }

  /** A file that is just being written by others cannot be read: the window has the annotations, and tries again. */
  async function save(store: AnnotationFile, annotations: readonly Annotation[]) {
    for (let attempt = 0; attempt < 20; attempt++) {
      const content = await store.save(annotations, article).catch(() => undefined)
      if (content) return content.annotations
    }
  }

  /** The calls of a window's session; those of one that is closed never return. */
  function filesOf(session: {isAlive: boolean}): AnnotationFiles {
    const turn = async () => {
      await turns.wait()
      if (!session.isAlive) await new Promise(() => {})
      clock += callTime
    }
    const files: AnnotationFiles = {
      async read(path) {
        await turn()
        return disk.get(path)?.text
      },
      async write(path, text) {
        await turn()
        disk.set(path, {text: text.slice(0, Math.floor(random.next() * text.length)), written: clock})
        await turn()
        disk.set(path, {text, written: clock})
      },
      async replace(from, to, expected) {
        if (inPlace) return replaceInPlace(files, from, to, expected)
        await turn()
        const next = disk.get(from)
        if (!next || disk.get(to)?.text !== expected) return false
        disk.set(to, next)
        disk.delete(from)
        return true
      },
      async remove(path) {
        await turn()
        disk.delete(path)
      },
      async findUnfinished(path) {
        await turn()
        const names = [...disk].filter(([name]) => isUnfinished(name, path))
        return names.map(([name, {written}]) => ({path: name, age: clock - written}))
      },
    }
    return files
  }

  /** Another program adds to the file as it is. */
  async function changeFromOutside() {
    for (let step = 0; step < 3; step++) {
      for (let calls = Math.floor(random.next() * 12); calls >= 0; calls--) await turns.wait()
      const page = parseAnnotationPage(disk.get(path)?.text ?? '', article)
      const added = annotationNamed(`outside-${step}`, ++second)
      wanted.set(added.id, added)
      counts.external++
      page.annotations.push(added)
      disk.set(path, {text: formatAnnotationPage(page, {text: article, source}), written: clock})
    }
  }
}
