import type {Random} from '../../random.ts'

/** Lets calls of several windows happen one at a time, in a random order. */
export interface Turns {
  /** Waits until it is this call's turn. */
  wait(): Promise<void>
  /** Gives turns until all the work is done. */
  run(work: readonly Promise<unknown>[]): Promise<void>
}

export function createTurns(random: Random): Turns {
  const waiting: (() => void)[] = []
  return {
    wait: () => new Promise((resolve) => waiting.push(resolve)),
    async run(work) {
      let isDone = false
      const all = Promise.all(work).finally(() => {
        isDone = true
      })
      all.catch(() => undefined)
      while (!isDone) {
        // All that can go on by itself does so first.
        await new Promise((resolve) => setImmediate(resolve))
        const [next] = waiting.splice(Math.floor(random.next() * waiting.length), 1)
        next?.()
      }
      await all
    },
  }
}
