/**
 * What pdf.js calls on `Promise` and Node 20 does not have there: the build puts these in their place,
 * so that nobody else's `Promise` is changed.
 */
export function promiseWithResolvers<T>() {
  let resolve!: (value: T | PromiseLike<T>) => void
  let reject!: (reason?: unknown) => void
  const promise = new Promise<T>((...both) => {
    ;[resolve, reject] = both
  })
  return {promise, resolve, reject}
}

export function promiseTry<T>(call: (...args: unknown[]) => T | PromiseLike<T>, ...args: unknown[]): Promise<T> {
  return new Promise((resolve) => resolve(call(...args)))
}
