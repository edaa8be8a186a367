import type {Selector} from './annotation.ts'

/** Whether a text has the passage where its selector says, with all the words around it. */
export function isDescribedBy(text: string, {prefix, exact, suffix, start}: Selector): boolean {
  const end = start + exact.length
  return text.startsWith(exact, start) && text.startsWith(suffix, end) && text.endsWith(prefix, start)
}
