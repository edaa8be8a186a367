import {createAnalyzer} from '../../core/index.ts'
import type {FromThread, ToThread} from './messages.ts'
import {createWorkspaceTasks} from './workspace-tasks.ts'

/** The thread's end of the line to its host. */
export interface HostPort {
  post(message: FromThread): void
  onMessage(listener: (message: ToThread) => void): void
}

/** Runs the tasks that the host sends, one after the other, and posts the results. */
export function answerHost(port: HostPort) {
  const reading = new Map<string, {resolve(bytes: Uint8Array): void; reject(error: Error): void}>()
  const models = (file: string) =>
    new Promise<Uint8Array>((resolve, reject) => {
      reading.set(file, {resolve, reject})
      port.post({type: 'read-model', file})
    })
  const analyzer = createAnalyzer({models})
  const tasks = createWorkspaceTasks((text, format) => analyzer.analyze(text, {format, clean: true}))

  port.onMessage(async (message) => {
    if (message.type === 'model') {
      const {file, bytes, problem = 'it cannot be read'} = message
      if (bytes) reading.get(file)?.resolve(bytes)
      else reading.get(file)?.reject(new Error(problem))
      reading.delete(file)
      return
    }
    const {id, name, input} = message
    try {
      port.post({type: 'result', id, result: await tasks[name](input as never)})
    } catch (error) {
      port.post({type: 'problem', id, problem: (error as Error).message})
    }
  })
}
