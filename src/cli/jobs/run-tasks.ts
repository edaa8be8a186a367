import {parentPort, Worker} from 'node:worker_threads'
import {createTasks, type Tasks} from './tasks.ts'

/** Runs tasks here, or in threads of their own. */
export interface TaskRunner {
  run<Name extends keyof Tasks>(
    name: Name,
    input: Parameters<Tasks[Name]>[0],
  ): Promise<Awaited<ReturnType<Tasks[Name]>>>
  /** Ends the threads, so that the process can. */
  close(): Promise<void>
}

interface Request {
  id: number
  name: keyof Tasks
  input: unknown
}

type Answer = {id: number; result: unknown} | {id: number; problem: string}

/**
 * What a thread may take, in MB. V8 collects garbage the sooner the lower the limits are; the largest documents that
 * are read (see `maxFileSize`) stay far below them.
 */
const resourceLimits = {maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024}

/** Makes a runner with `jobs` threads; with one, tasks run in this thread. `script` is the program itself. */
export function createTaskRunner(script: string, jobs: number): TaskRunner {
  if (jobs > 1) return createThreads(script, jobs)
  const tasks = createTasks(script)
  return {
    run: (name, input) => tasks[name](input as never) as never,
    close: async () => undefined,
  }
}

function createThreads(script: string, jobs: number): TaskRunner {
  const waiting = new Map<number, {resolve(result: unknown): void; reject(error: Error): void; thread: number}>()
  const load: number[] = new Array(jobs).fill(0)
  /** What ended a thread, which then takes no more tasks. */
  let failure: Error | undefined
  const threads = load.map((_, thread) => {
    const worker = new Worker(script, {resourceLimits})
    worker.on('message', (answer: Answer) => {
      const task = waiting.get(answer.id)
      if (!task) return
      waiting.delete(answer.id)
      load[thread]--
      if ('problem' in answer) task.reject(new Error(answer.problem))
      else task.resolve(answer.result)
    })
    worker.on('error', (error: Error) => {
      failure = error
      for (const [id, task] of waiting) {
        if (task.thread !== thread) continue
        waiting.delete(id)
        task.reject(error)
      }
    })
    return worker
  })
  let last = 0
  return {
    run: (name, input) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure)
        const thread = load.indexOf(Math.min(...load))
        const id = ++last
        load[thread]++
        waiting.set(id, {resolve: resolve as (result: unknown) => void, reject, thread})
        threads[thread].postMessage({id, name, input} satisfies Request)
      }),
    async close() {
      await Promise.all(threads.map((worker) => worker.terminate()))
    },
  }
}

/** Runs the tasks that the main thread sends and posts the results; call it in a thread. */
export function answerTasks(script: string): void {
  const tasks = createTasks(script)
  parentPort!.on('message', async ({id, name, input}: Request) => {
    const answer: Answer = await tasks[name](input as never).then(
      (result) => ({id, result}),
      (error: Error) => ({id, problem: error.message}),
    )
    parentPort!.postMessage(answer)
  })
}
