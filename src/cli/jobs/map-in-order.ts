/**
 * Maps items, up to `limit` at a time, and yields the results in the order of the items,
 * each as soon as it and all before it are known. Throws what `map` throws, in its place.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  map: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]()
  const running: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | undefined
  let isDone = false
  while (!isDone || running.length) {
    if (!isDone && running.length < limit) next ??= iterator.next()
    const first = running[0]?.then((result) => ({result}))
    const event = await (next && running.length < limit ? Promise.race(first ? [first, next] : [next]) : first!)
    if ('result' in event) {
      running.shift()
      yield event.result
      continue
    }
    next = undefined
    if (event.done) isDone = true
    else {
      const result = map(event.value)
      // The error is thrown in its place; until then it must not count as unhandled.
      result.catch(() => undefined)
      running.push(result)
    }
  }
}
