import type {Span} from '../article.ts'
import {pairQuotationMarks} from '../claims/quotations/pair-quotation-marks.ts'
import {parseSentences} from '../language/parse-sentences.ts'
import {toDocument} from '../reading/offset-map.ts'
import type {NoteBlock} from './note-block.ts'
import type {Citation, NoteQuotation} from './parsed-note.ts'

/** The words of a block quote at `place`; the citations of `line`, itself or the line under it, vouch for them. */
export function findCitedQuotations(block: NoteBlock, line: NoteBlock, place: Span): NoteQuotation[] {
  const end = block === line ? block.signature : block.value.length
  const words = block.value.slice(0, end).trimEnd()
  if (!words) return []
  const quotation: NoteQuotation = {
    span: toDocument(block.map, 0, words.length),
    block: place,
    words,
    map: block.map,
    from: 0,
    around: line.value.slice(line.signature).trim(),
    cited: line.citations.length > 0,
  }
  for (const citation of line.citations) {
    citation.quotations.push(quotation)
    citation.sentence = {words: block.value.trimEnd(), map: block.map, from: 0}
  }
  return [quotation]
}

/**
 * The quotations of a paragraph. A citation vouches for those of its sentence that
 * are before it and after the citation before it; the first one also for those
 * that follow when none is before it. One in brackets after a full stop
 * belongs to the sentence before.
 */
export function findCitedSentences(block: NoteBlock): NoteQuotation[] {
  const {value, map, apart, citations} = block
  const isApart = ([start, end]: Span) => apart.some(([from, to]) => from <= start && end <= to)
  const places = outermost(
    pairQuotationMarks([value]).map(({open, close}) => ({span: [open.start, close.end] as Span, open, close})),
  ).filter(({span}) => !isApart(span))
  const quotations: NoteQuotation[] = []
  for (const sentence of sentencesOf(
    value,
    places.map(({span}) => span),
    placed(),
  )) {
    const {span} = sentence
    const words = value.slice(...span)
    for (const {citation} of sentence.citations) citation.sentence = {words, map, from: span[0]}
    const inside = places.filter(({span: [start]}) => start >= sentence.span[0] && start < sentence.span[1])
    const around = withoutSpans(
      value,
      sentence.span,
      inside.map(({span}) => span),
    )
    inside.forEach(({span, open, close}, index) => {
      const citation = vouching(span, index, inside, sentence.citations)
      const quotation: NoteQuotation = {
        span: toDocument(map, ...span),
        words: value.slice(open.end, close.start),
        map,
        from: open.end,
        around,
        cited: citation !== undefined,
      }
      citation?.quotations.push(quotation)
      quotations.push(quotation)
    })
  }
  return quotations

  function placed(): Placed[] {
    const byPlace = new Map(apart.map(([at, end]) => [toDocument(map, at, Math.max(end, at + 1))[0], {at, end}]))
    return citations.flatMap((citation) => {
      const place = [...byPlace].find(([start]) => start >= citation.link[0] && start < citation.link[1])
      return place ? [{citation, ...place[1]}] : []
    })
  }
}

interface Placed {
  citation: Citation
  /** Where in the block's text its link stands. */
  at: number
  end: number
}

interface CitingSentence {
  span: Span
  citations: Placed[]
}

function vouching(
  [start]: Span,
  index: number,
  inside: readonly {span: Span}[],
  citations: readonly Placed[],
): Citation | undefined {
  const next = citations.find(({at}) => at > start)
  if (next) return next.citation
  const last = citations.at(-1)
  // Behind the last citation: that one's, unless it vouches for what is before it.
  const hasOwn = last && inside.slice(0, index).some(({span}) => span[0] < last.at)
  return hasOwn ? undefined : last?.citation
}

/** Sentences whose ends are inside no quotation, with the citations that are theirs. */
function sentencesOf(value: string, quotations: readonly Span[], citations: readonly Placed[]): CitingSentence[] {
  const sentences: CitingSentence[] = []
  for (const {type, position} of parseSentences(value).children) {
    if (type !== 'SentenceNode') continue
    const span: Span = [position!.start.offset!, position!.end.offset!]
    const last = sentences.at(-1)
    if (last && quotations.some(([start, end]) => start < span[0] && end > span[0])) last.span = [last.span[0], span[1]]
    else sentences.push({span, citations: []})
  }
  for (const placed of citations) {
    const index = sentences.findIndex(({span: [start, end]}) => start <= placed.at && placed.at < end)
    sentences[isReferenceBack(placed, index) ? index - 1 : index]?.citations.push(placed)
  }
  return sentences

  /** A link in brackets, or one that is all of its sentence, right after the sentence that it is for. */
  function isReferenceBack({at, end}: Placed, index: number): boolean {
    if (index < 1) return false
    const [start, stop] = sentences[index].span
    const before = value.slice(start, at)
    if (/[\p{L}\p{N}]/u.test(before)) return false
    return /[([]\s*$/.test(before) || !/[\p{L}\p{N}]/u.test(value.slice(end, stop).replace(/#\S+/g, ''))
  }
}

function outermost<T extends {span: Span}>(places: T[]): T[] {
  const ordered = places.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  let end = -1
  return ordered.filter(({span}) => {
    const isOuter = span[0] >= end
    if (isOuter) end = span[1]
    return isOuter
  })
}

function withoutSpans(value: string, [start, end]: Span, spans: readonly Span[]): string {
  let at = start
  let rest = ''
  for (const [from, to] of spans) {
    rest += `${value.slice(at, from)} … `
    at = Math.max(at, to)
  }
  return (rest + value.slice(at, Math.max(at, end))).trim()
}
