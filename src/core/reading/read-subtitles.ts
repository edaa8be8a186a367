import type {Paragraph, Root} from 'nlcst'
import type {TimedSpan} from '../article.ts'
import {cutBlock, makeRoot} from './article-tree.ts'
import {createMappedText} from './mapped-text.ts'
import {type CueLine, readCueLines} from './subtitles/cue-text.ts'
import {type Cue, readCues} from './subtitles/read-cues.ts'

/** Who speaks, as captions write it: "ANN ROE:", "Ann Roe:", with ">>" or a dash before it. */
const label =
  /^(?:>>+|[-–—])?\s*(?:[\p{Lu}\d][\p{Lu}\p{M}\d.'’-]*(?:,? [\p{Lu}\d][\p{Lu}\p{M}\d.'’-]*){0,6}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}):(?=\s|$)/u
/** Somebody else speaks from here on. */
const turn = /^(?:>>|[-–—]\s?(?=[\p{L}“"'‘]))/u
/** What is heard and not said: "[applause]", "(Music)", "♪ …". */
const sound = /^(?:[[(][^\])]*[\])]|[♪♫#].*)$/u
const sentenceEnd = /[.!?…]["'”’»)\]]*$/
/** After this many seconds of silence, or UTF-16 code units, a sentence's end ends a paragraph. */
const minSilence = 3
const longParagraph = 400
/** A paragraph without any end of a sentence is no longer. */
const maxParagraph = 2000

/**
 * Subtitles and captions (.srt, .vtt): what is said as paragraphs, one for each turn,
 * with the speaker that a voice tag or a label names before it. When each cue is shown
 * is kept by the words' place in the document. Lines that captions repeat while they
 * roll are read once.
 */
export function readSubtitles(document: string): Root {
  const cues = readCues(document)
  const root = makeRoot(document, {authors: [], language: languageOf(document), ...titleOf(document)}, [])
  const times: TimedSpan[] = []
  const blocks = createParagraphs()
  let before: {cue: Cue; texts: string[]} | undefined
  for (const cue of cues) {
    const lines = cue.lines
      .flatMap(({start, end}) => readCueLines(document, start, end))
      .filter(({text}) => /\S/.test(text))
    const texts = lines.map(({text}) => text.trim())
    const silence = before ? cue.from - before.cue.to : 0
    const repeated = before && silence < 1 ? before.texts : []
    const fresh = lines.filter((_, index) => !repeated.includes(texts[index]))
    const span = [cue.lines[0]?.start ?? 0, cue.lines.at(-1)?.end ?? 0] as const
    if (fresh.length) times.push({span, from: cue.from, to: cue.to})
    for (const [index, line] of fresh.entries()) blocks.add(line, index === 0 ? silence : 0)
    if (lines.length) before = {cue, texts}
  }
  root.children = blocks.finish()
  root.data!.times = times
  return root
}

/** Puts lines together to paragraphs. */
function createParagraphs() {
  const blocks: Paragraph[] = []
  let text = createMappedText()
  let value = ''
  let end = 0
  let voice: string | undefined
  return {
    add(line: CueLine, silence: number) {
      const trimmed = line.text.trim()
      const isSound = sound.test(trimmed)
      if (opensParagraph(line, trimmed, silence) || isSound) flush()
      if (line.voice) voice = line.voice.name
      if (!value && line.voice) {
        const {name, at, tagEnd} = line.voice
        put(name, at, name.length)
        put(': ', at + name.length, tagEnd - at - name.length)
      } else if (value && !/\s$/.test(value)) put(' ', end, Math.max(0, line.pieces[0].at - end))
      for (const {text: piece, at, length} of line.pieces) put(piece, at, length)
      if (isSound) flush('furniture')
    },
    finish(): Paragraph[] {
      flush()
      return blocks
    },
  }

  function opensParagraph(line: CueLine, trimmed: string, silence: number): boolean {
    if (line.voice && line.voice.name !== voice) return true
    if (label.test(trimmed) || turn.test(trimmed) || value.length > maxParagraph) return true
    return sentenceEnd.test(value.trimEnd()) && (silence >= minSilence || value.length > longParagraph)
  }

  function put(piece: string, at: number, written: number) {
    text.add(piece, at, written)
    value += piece
    end = at + written
  }

  function flush(role: 'body' | 'furniture' = 'body') {
    const {value: whole, map} = text.finish()
    const marks = /^\s*(?:>>+|[-–—](?=\s?[\p{L}“"'‘]))\s*/u.exec(whole)?.[0].length ?? 0
    if (whole.slice(marks).trim()) blocks.push(cutBlock(role, whole, map, marks, whole.length))
    text = createMappedText()
    value = ''
  }
}

/** WebVTT lets a title follow its name: "WEBVTT - Evening news". */
function titleOf(document: string): {title?: string} {
  const title = /^\ufeff?WEBVTT[ \t]+(?:[-–—:][ \t]*)?(\S[^\r\n]*)/.exec(document)?.[1].trim()
  return title ? {title} : {}
}

function languageOf(document: string): string {
  return /^Language:[ \t]*([a-z]{2,3}(?:-[a-z\d]{2,8})*)[ \t]*$/im.exec(document.slice(0, 500))?.[1] ?? 'und'
}
