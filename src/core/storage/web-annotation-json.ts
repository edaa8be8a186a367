import type {Json, JsonObject} from '../parse-json.ts'

/** One or many, as JSON-LD lets either be written, as many. */
export function asList(value: Json | undefined): Json[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** The value when it is text. */
export function asText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Whether a `type` (or `motivation`, …), which may be a list, names `name`. */
export function names(value: Json | undefined, name: string): boolean {
  return asList(value).includes(name)
}

/** The object without the keys, in its own order. */
export function omitKeys(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}

/**
 * Prints JSON so that a change of one thing changes one line: whatever holds only
 * plain values takes one line, everything else one line for each of its members.
 */
export function printJson(value: Json, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const members = Array.isArray(value)
    ? value.map((member) => printJson(member, inner))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${printJson(member, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (Object.values(value).every(isPlain)) return `${open}${members.join(', ')}${close}`
  return `${open}\n${members.map((member) => inner + member).join(',\n')}\n${indent}${close}`
}

function isPlain(value: Json): boolean {
  return typeof value !== 'object' || value === null
}
