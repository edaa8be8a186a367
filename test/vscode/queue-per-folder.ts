import PQueue from 'p-queue'

export type Enqueue = <T>(path: string, work: () => Promise<T>) => Promise<T>

/**
 * Returns a function that runs work on paths, one at a time per top-level entry
 * (`/notes/a.md` and `/notes` wait for each other, `/dam.txt` does not), in the
 * order in which it was asked for. A folder and what is in it share a queue, as
 * removing the one removes the other. Work that fails does not stop later work.
 */
export function queuePerFolder(): Enqueue {
  const queues = new Map<string, PQueue>()
  return (path, work) => {
    const key = path.split('/').find(Boolean) ?? ''
    const queue = queues.get(key) ?? open(key)
    return queue.add(work)
  }

  function open(key: string): PQueue {
    const queue = new PQueue({concurrency: 1})
    queues.set(key, queue)
    queue.once('idle', () => queues.delete(key))
    return queue
  }
}
