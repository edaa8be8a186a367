/**
 * Called between two steps of long work with the share of it that is done, 0 to 1:
 * the work goes on when what it returns resolves, and stops when that rejects.
 */
export type Pause = (done: number) => Promise<void>

/** Works through `steps`, which yield the share that is done; with a pause after each, where one is given. */
export function runSteps(steps: Iterable<number>, pause?: Pause): void | Promise<void> {
  if (pause) return withPauses(steps, pause)
  for (const _ of steps);
}

async function withPauses(steps: Iterable<number>, pause: Pause): Promise<void> {
  for (const done of steps) await pause(done)
}

/** The pause of a stage that takes the work from one share of the whole to another. */
export function scalePause(pause: Pause | undefined, from: number, to: number): Pause | undefined {
  return pause && ((done) => pause(from + done * (to - from)))
}
