import type {Analysis, Claim} from '../article.ts'
import {countWhile} from '../count-while.ts'

/** From when to when a claim's words are said in a recording, in seconds from its beginning. */
export interface Recorded {
  from: number
  to: number
}

/** Returns when the claim's content is said, as subtitles have it; undefined where the article is not subtitles. */
export function recordedAt({times}: Analysis, {content, cue}: Claim): Recorded | undefined {
  const spans = content.length ? content : cue
  if (!times?.length || !spans.length) return undefined
  const [start, end] = [spans[0][0], spans.at(-1)![1]]
  const first = countWhile(times.length, (index) => times[index].span[1] <= start)
  const last = countWhile(times.length, (index) => times[index].span[0] < end) - 1
  return first <= last ? {from: times[first].from, to: times[last].to} : undefined
}

/** "0:12–0:15", "1:02:03–1:02:09". */
export function formatRecorded({from, to}: Recorded): string {
  return `${clock(from)}–${clock(to)}`
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (figure: number) => String(figure).padStart(2, '0')
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
