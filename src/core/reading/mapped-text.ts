import type {OffsetMap} from './offset-map.ts'

/** A text that was made from a document, and where all of it is there. */
export interface MappedText {
  value: string
  map: OffsetMap
}

/** Puts a text together from pieces of a document, in order. */
export function createMappedText() {
  const parts: string[] = []
  const map: [from: number, to: number, length: number][] = []
  let length = 0
  let end = 0
  return {
    /** A piece that the `written` code units at `to` say; what was copied as it is joins the piece before. */
    add(text: string, to: number, written = text.length): void {
      if (!text) return
      const last = map.at(-1)
      const goesOn = last && text.length === written && last[2] === length - last[0] && last[1] + last[2] === to
      if (goesOn) last[2] += written
      else map.push([length, to, written])
      parts.push(text)
      length += text.length
      end = to + written
    },

    /** The text; its map is closed by an empty run, so that it is known whether the last piece was copied. */
    finish: (): MappedText => ({value: parts.join(''), map: [...map, [length, end, 0]]}),
  }
}
