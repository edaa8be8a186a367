import {location} from 'vfile-location'

/** A line, counted from 1, and the offset of its first code unit. */
export interface Line {
  number: number
  start: number
}

/** Returns what finds the line of an offset in `text`, as VS Code counts lines: CRLF, LF and CR all end one. */
export function lineIndex(text: string): (offset: number) => Line {
  const places = location(text)
  return (offset) => {
    const {line, column} = places.toPoint(offset)!
    return {number: line, start: offset - column + 1}
  }
}
