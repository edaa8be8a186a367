import {createMappedText} from '../mapped-text.ts'
import type {Piece} from './align-text.ts'

/** HTML's white space; a no-break space is none. */
const wide = /[ \t\n\f\r]*[\t\n\f\r][ \t\n\f\r]*| {2,}/g

/** Puts a block's text together, white space collapsed as browsers do, with its place in the source. */
export function createBlockText() {
  const whole = createMappedText()
  let isBlank = true
  let last = '\n'
  return {
    /** Whether nothing but white space has come. */
    isBlank: () => isBlank,

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

    finish: whole.finish,
  }

  function push(text: string, at: number, written: number) {
    const skipped = text[0] === ' ' && (last === ' ' || last === '\n') ? 1 : 0
    if (text.length > skipped) append(text.slice(skipped), at + skipped, written - skipped)
  }

  function append(text: string, at: number, written: number) {
    whole.add(text, at, written)
    isBlank &&= !/\S/.test(text)
    last = text.at(-1)!
  }
}
