import type {Span} from '../../../core/article.ts'
import {createUnitIndex} from './unit-index.ts'

/** A paragraph as `gap/<split>.jsonl` has it. */
export interface GapLine {
  id: string
  text: string
  pronoun: Span
  names: {span: Span; right: boolean}[]
}

const columns = [
  'ID',
  'Text',
  'Pronoun',
  'Pronoun-offset',
  'A',
  'A-offset',
  'A-coref',
  'B',
  'B-offset',
  'B-coref',
] as const

/**
 * Converts a table as GAP is published (`gap-development.tsv`): tab-separated, with a head, offsets in code points.
 *
 * @throws {Error} when a column is missing.
 */
export function convertGap(table: string): GapLine[] {
  const [head, ...rows] = table
    .split(/\r?\n/)
    .filter(Boolean)
    .map((row) => row.split('\t'))
  const missing = columns.find((name) => !head?.includes(name))
  if (missing) throw new Error(`the column ${missing} is missing: give a table as GAP is published`)
  return rows.map((row) => {
    const cell = (name: (typeof columns)[number]) => row[head.indexOf(name)]
    const text = cell('Text')
    const toUnit = createUnitIndex(text)
    const place = (name: 'Pronoun' | 'A' | 'B'): Span => {
      const start = Number(cell(`${name}-offset`))
      return [toUnit(start), toUnit(start + Array.from(cell(name)).length)]
    }
    return {
      id: cell('ID'),
      text,
      pronoun: place('Pronoun'),
      names: (['A', 'B'] as const).map((name) => ({
        span: place(name),
        right: cell(`${name}-coref`).toUpperCase() === 'TRUE',
      })),
    }
  })
}
