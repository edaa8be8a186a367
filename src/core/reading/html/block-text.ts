import type {Piece} from './align-text.ts'

/** HTML's white space; a no-break space is none. */
const wide = /[ \t\n\f\r]*[\t\n\f\r][ \t\n\f\r]*| {2,}/g

/** Puts a block's text together, white space collapsed as browsers do, with its place in the source. */
export function createBlockText() {
  const parts: string[] = []
  const map: [from: number, to: number, length: number][] = []
  let length = 0
  let end = 0
  let last = '\n'
  return {
    /** Whether nothing but white space has come. */
    isBlank: () => !parts.some((part) => /\S/.test(part)),

    add({text, at, length: written}: Piece) {
      if (written !== text.length) push(text, at, written)
      else {
        let copied = 0
        for (const {0: space, index} of text.matchAll(wide)) {
          push(text.slice(copied, index), at + copied, index - copied)
          push(' ', at + index, space.length)
          copied = index + space.length
        }
        push(text.slice(copied), at + copied, text.length - copied)
      }
    },

    /** A line break, written by the `written` code units at `at`. */
    breakLine(at: number, written: number) {
      if (last === '\n') return
      append('\n', at, written)
    },

    finish: () => ({value: parts.join(''), map: [...map, [length, end, 0] as const]}),
  }

  function push(text: string, at: number, written: number) {
    const skipped = text[0] === ' ' && (last === ' ' || last === '\n') ? 1 : 0
    if (text.length > skipped) append(text.slice(skipped), at + skipped, written - skipped)
  }

  function append(text: string, at: number, written: number) {
    const run = map.at(-1)
    const goesOn = run && text.length === written && run[2] === length - run[0] && run[1] + run[2] === at
    if (goesOn) run[2] += written
    else map.push([length, at, written])
    parts.push(text)
    length += text.length
    end = at + written
    last = text.at(-1)!
  }
}
