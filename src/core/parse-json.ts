export type Json = null | boolean | number | string | Json[] | JsonObject
export type JsonObject = {[key: string]: Json}

/** How deep values may be nested: what goes on reads and prints them recursively. */
const maxDepth = 100

/**
 * Parses JSON that anybody may have written: files of annotations, imports, pages,
 * links. Returns undefined when the text is not valid JSON, or is nested deeper than
 * `maxDepth`. Never throws. Look keys up in the result by fixed names only, and in
 * tables by keys of the result with a `Map`: "constructor" is a key of every object.
 */
export function parseJson(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json
    return isNested(value) ? undefined : value
  } catch {
    return undefined
  }
}

/** Whether JSON holds numbers that would not be written back as they were read. */
export function hasInexactNumbers(json: Json): boolean {
  return someValue(json, (value) => typeof value === 'number' && !isExact(value))
}

/** Whether the value is an object with keys, not an array and not null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
}

/** Level by level, since a value that is nested too deep must not be walked recursively. */
function isNested(value: Json): boolean {
  let level = [value]
  for (let depth = 0; level.length; depth++) {
    if (depth > maxDepth) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

function someValue(value: Json, test: (value: Json) => boolean): boolean {
  if (typeof value !== 'object' || value === null) return test(value)
  return Object.values(value).some((one) => someValue(one, test))
}
