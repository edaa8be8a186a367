import {countWhile} from './count-while.ts'

/** A line, counted from 1, and the offset of its first code unit. */
export interface Line {
  number: number
  start: number
}

/** The lines of offsets in `text`, as VS Code counts them: CRLF, LF and CR all end one. */
export function lineIndex(text: string): (offset: number) => Line {
  const starts = [0]
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    const number = Math.max(
      1,
      countWhile(starts.length, (line) => starts[line] <= offset),
    )
    return {number, start: starts[number - 1]}
  }
}
