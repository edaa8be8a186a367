import {type Analysis, createAnalyzer, type InputFormat} from '../../../../src/core/index.ts'

export async function read(text: string, format: InputFormat = 'text'): Promise<Analysis> {
  return createAnalyzer().analyze(text, {format})
}

/** The text with each block between `«` and `»`, its role before it where it is not body: `headline«…»`. */
export async function marked(text: string, format: InputFormat = 'text'): Promise<string> {
  const {blocks} = await read(text, format)
  let result = text
  for (const {span, role} of blocks.toReversed()) {
    const name = role === 'body' ? '' : role
    result = `${result.slice(0, span[0])}${name}«${text.slice(...span)}»${result.slice(span[1])}`
  }
  return result
}

export function unmarked(text: string): string {
  return text.replace(/[a-z]*«|»/g, '')
}
