import {createMappedText, type MappedText} from '../mapped-text.ts'

const line = /([^\r\n]*)(\r?\n|$)/g

/**
 * Joins the lines of a text that was sent as `format=flowed` (RFC 3676): one that ends
 * in a space goes on in the next if both are quoted equally deeply. Takes out the space
 * that was put before a line for transport, and with `delSp` the one before the break.
 */
export function joinFlowed(text: string, delSp: boolean): MappedText {
  const joined = createMappedText()
  let flows = false
  let before = 0
  for (const {index, 1: whole, 2: ending} of text.matchAll(line)) {
    const depth = /^>*/.exec(whole)![0].length
    const stuffed = whole[depth] === ' ' ? 1 : 0
    const content = whole.slice(depth + stuffed)
    const isSignature = content === '-- '
    if (flows && depth === before && !isSignature) flows = false
    else {
      if (flows) joined.add('\n', index, 0)
      joined.add(whole.slice(0, depth), index)
      // A space after the marks tells a quoted line from a text that begins with one.
      if (depth) joined.add(' ', index + depth, stuffed)
    }
    const goesOn = content.endsWith(' ') && !isSignature && ending !== ''
    joined.add(goesOn && delSp ? content.slice(0, -1) : content, index + depth + stuffed)
    if (!goesOn) joined.add(ending, index + whole.length)
    flows = goesOn
    before = depth
  }
  return joined.finish()
}
