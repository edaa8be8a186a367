import type {ModelReader} from '../../core/index.ts'
import type {FromThread, Thread} from '../worker/messages.ts'
import {type AnalyzeText, createWorkspaceTasks, type WorkspaceTasks} from '../worker/workspace-tasks.ts'

/** The thread is ended after this many milliseconds without work: its models take memory. */
const idleTimeoutMs = 60_000

type Input<Name extends keyof WorkspaceTasks> = Parameters<WorkspaceTasks[Name]>[0]
type Result<Name extends keyof WorkspaceTasks> = Awaited<ReturnType<WorkspaceTasks[Name]>>

/** Runs the workspace's tasks outside of the editor's own thread, where the host has another. */
export interface TaskRunner {
  run<Name extends keyof WorkspaceTasks>(name: Name, input: Input<Name>): Promise<Result<Name>>
  /** Whether tasks run in this thread, since no other could be started. */
  readonly isLocal: boolean
  dispose(): void
}

export interface TaskRunnerOptions {
  startThread: () => Thread
  models: ModelReader
  /** For hosts without a thread: analyzes here, with pauses for what a person does. */
  analyze: AnalyzeText
}

interface Task {
  name: keyof WorkspaceTasks
  input: unknown
  resolve(result: unknown): void
  reject(error: Error): void
}

/**
 * Makes a runner whose thread starts with the first task. Where no thread can be started
 * (a browser that forbids workers, a remote host's rules), or it breaks, tasks run here
 * at the pace of the analyses, which yield to the event loop.
 */
export function createTaskRunner({startThread, models, analyze}: TaskRunnerOptions): TaskRunner {
  const waiting = new Map<number, Task>()
  let local: WorkspaceTasks | undefined
  let thread: Thread | undefined
  let idle: ReturnType<typeof setTimeout> | undefined
  let lastId = 0

  function start(): Thread | undefined {
    try {
      const started = startThread()
      started.onMessage((message) => started === thread && receive(started, message))
      started.onError((error) => started === thread && goLocal(error))
      return started
    } catch (error) {
      goLocal(error as Error)
    }
  }

  function receive(from: Thread, message: FromThread) {
    if (message.type === 'read-model') return void sendModel(from, message.file)
    const task = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'result') task?.resolve(message.result)
    else task?.reject(new Error(message.problem))
    if (!waiting.size) idle = setTimeout(endThread, idleTimeoutMs)
  }

  async function sendModel(to: Thread, file: string) {
    try {
      to.post({type: 'model', file, bytes: await models(file)})
    } catch (error) {
      to.post({type: 'model', file, problem: (error as Error).message})
    }
  }

  /** What the thread had not done yet is done here. */
  function goLocal(error: Error) {
    console.warn(`On Record: articles are read without a worker (${error.message}).`)
    endThread()
    local = createWorkspaceTasks(analyze)
    for (const task of waiting.values()) runHere(local, task)
    waiting.clear()
  }

  function endThread() {
    clearTimeout(idle)
    thread?.end()
    thread = undefined
  }

  return {
    get isLocal() {
      return local !== undefined
    },
    run: (name, input) =>
      new Promise((resolve, reject) => {
        const task: Task = {name, input, resolve: resolve as (result: unknown) => void, reject}
        clearTimeout(idle)
        if (!local) thread ??= start()
        if (local) return runHere(local, task)
        const id = ++lastId
        waiting.set(id, task)
        thread?.post({type: 'run', id, name, input})
      }),
    dispose: endThread,
  }
}

function runHere(tasks: WorkspaceTasks, {name, input, resolve, reject}: Task) {
  tasks[name](input as never).then(resolve, reject)
}
