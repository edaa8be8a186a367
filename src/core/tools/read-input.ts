import {ToolError, type ToolInput} from './tool.ts'

/** What a tool was given, as its schema says that it is. */
export type InputValues = Record<string, string | number | undefined>

/**
 * Returns the input as what the schema allows.
 *
 * @throws {ToolError} for anything else.
 */
export function readInput({properties, required}: ToolInput, input: unknown): InputValues {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new ToolError(`give an object with ${Object.keys(properties).join(', ')}`)
  const values: InputValues = {}
  for (const [name, value] of Object.entries(input as Record<string, unknown>)) {
    if (!Object.hasOwn(properties, name))
      throw new ToolError(`“${name}” is unknown; choose ${Object.keys(properties).join(', ')}`)
    const {type, minimum = 1, maximum = Number.MAX_SAFE_INTEGER} = properties[name]
    if (type === 'string' && typeof value === 'string') values[name] = value
    else if (type === 'integer' && Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum)
      values[name] = value as number
    else throw new ToolError(`“${name}” is wrong: ${properties[name].description}`)
  }
  const missing = required.find((name) => values[name] === undefined || !String(values[name]).trim())
  if (missing) throw new ToolError(`“${missing}” is missing: ${properties[missing].description}`)
  return values
}
