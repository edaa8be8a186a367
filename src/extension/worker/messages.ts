import type {WorkspaceTasks} from './workspace-tasks.ts'

/** What a thread and its host tell each other. Models are read by the host, who alone knows where they are. */
export type ToThread =
  | {type: 'run'; id: number; name: keyof WorkspaceTasks; input: unknown}
  | {type: 'model'; file: string; bytes?: Uint8Array; problem?: string}

export type FromThread =
  | {type: 'result'; id: number; result: unknown}
  | {type: 'problem'; id: number; problem: string}
  | {type: 'read-model'; file: string}

/** A thread as its host sees it; hosts differ in how they start one. */
export interface Thread {
  post(message: ToThread): void
  onMessage(listener: (message: FromThread) => void): void
  /** Called when the thread could not be started, or has ended by an error. */
  onError(listener: (error: Error) => void): void
  end(): void
}
