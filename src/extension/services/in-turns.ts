import type {Pause} from '../../core/index.ts'

/** How many milliseconds work may go on before whoever else waits has a turn. */
const turn = 30

/** Pauses for work that leaves the extension host to others every now and then, and ends when it is aborted. */
export function inTurns(signal: AbortSignal, tell: (done: number) => void): Pause {
  let since = Date.now()
  return async (done) => {
    if (Date.now() - since < turn) return
    tell(done)
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    since = Date.now()
  }
}
