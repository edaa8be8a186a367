import {splitLines} from '../split-lines.ts'

/** What is shown for a while: a cue of WebVTT (https://www.w3.org/TR/webvtt1/), a subtitle of SubRip. */
export interface Cue {
  /** Seconds from the beginning of the recording. */
  from: number
  to: number
  /** Its lines, as offsets into the document. */
  lines: {start: number; end: number}[]
}

const timing = /^((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]*-->[ \t]*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})(?=[ \t]|$)/

/** The cues of a file of subtitles in order; headers, numbers, styles and notes are none. Linear in the document. */
export function readCues(document: string): Cue[] {
  const cues: Cue[] = []
  let isOpen = false
  for (const {text, start, end, apart} of splitLines(document)) {
    const [, from, to] = timing.exec(text) ?? []
    if (from) cues.push({from: secondsOf(from), to: secondsOf(to), lines: []})
    else if (isOpen && !apart) cues.at(-1)!.lines.push({start, end})
    isOpen = from !== undefined || (isOpen && !apart)
  }
  return cues
}

function secondsOf(clock: string): number {
  const parts = clock.replace(',', '.').split(':').map(Number)
  return Math.round(parts.reduce((sum, part) => sum * 60 + part, 0) * 1000) / 1000
}
