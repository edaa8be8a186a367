import type {Line} from './split-lines.ts'

const timestamp =
  /^[[(]?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?[\])]?(?:\s*(?:-->|–|-)\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?)?(?:\s+|$)/
/** Fewer of them may be times of day that a story begins a line with. */
const fewest = 3

/** Takes the times out that transcripts write before turns, "[00:12:40] ROE: …". */
export function cutTimestamps(lines: Line[]): Line[] {
  const timed = lines.filter(({text}) => timestamp.test(text))
  if (timed.length < fewest) return lines
  return lines.flatMap((line) => {
    const length = timestamp.exec(line.text)?.[0].length ?? 0
    const text = line.text.slice(length)
    return text ? [{...line, text, start: line.start + length}] : []
  })
}
