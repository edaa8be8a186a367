import type {Pause} from '../../core/index.ts'

/** For how many milliseconds work goes on before it yields to the event loop. */
const maxTurn = 30

/** Returns a pause for work that yields to the event loop now and then, and ends when it is aborted. */
export function createYieldingPause(signal?: AbortSignal, tell?: (done: number) => void): Pause {
  let since = Date.now()
  return async (done) => {
    if (Date.now() - since < maxTurn) return
    tell?.(done)
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
    since = Date.now()
  }
}
