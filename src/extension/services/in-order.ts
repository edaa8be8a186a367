export type InOrder = ReturnType<typeof inOrder>

/**
 * Runs commands one after the other: whoever presses the keys for the next claim and
 * for a tag in one go means the next claim, though the editor has yet to get there.
 */
export function inOrder() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(command: () => T | Thenable<T>): Promise<T> => {
    const result = last.then(command)
    last = result.catch(() => undefined)
    return result
  }
}
