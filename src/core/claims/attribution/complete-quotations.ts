import type {Quotation} from '../../article.ts'
import type {Prose, Word, WordRange} from '../../language/passage.ts'
import {findTag, type SpeechTag} from './find-tag.ts'
import type {Candidate} from './judge-candidate.ts'
import {colon, comma, isWordTag, type WordColumns} from './word-columns.ts'

/** A quotation of fewer words is a name or a phrase, not an utterance. */
const shortestUtterance = 4

/** In a paragraph of its own, a quotation of fewer words is a heading ('Totally new.'). */
const shortestParagraph = 7

/** Quotations outside the sentences of their cues. */
export interface FreeQuotations {
  /** Each says more of what the candidate at this index began to say. */
  continuing: {quotation: WordRange; candidate: number}[]
  /** Who speaks stands right beside them; those that go on with one count as candidates, after the given ones. */
  tagged: {content: WordRange[]; tag: SpeechTag}[]
  /** Nobody is said to have spoken them: whole sentences, and quotations after a colon. */
  unspoken: WordRange[]
}

/**
 * Gives the quotations that stand in other sentences than the cue to whom they
 * belong. The rest of a quotation that runs on over sentences, and a quotation that a
 * cue parts in two ("“Yes,” she said. “But not now.”"), become one content. Those that
 * stand free, whole sentences of them, after somebody spoke, are statements of their own.
 *
 * By rule, since with right cues nearly all content words of PolNeAR come out right.
 */
export function completeQuotations(
  columns: WordColumns,
  {words, names}: Pick<Prose, 'words' | 'names'>,
  quotations: readonly Quotation[],
  given: readonly Omit<Candidate, 'sureness'>[],
): FreeQuotations {
  const candidates = [...given]
  const continuing: FreeQuotations['continuing'] = []
  const tagged: FreeQuotations['tagged'] = []
  const owner = new Int32Array(columns.length).fill(-1)
  for (const [index, {source, cue, content}] of candidates.entries()) {
    for (const {first, last} of [...source, ...cue, ...content]) owner.fill(index, first, last)
  }
  const outer = rangesOf(
    words,
    quotations.filter(({depth}) => depth === 0),
  ).filter(({first, last}) => first < last)
  for (const quotation of outer) {
    if (columns.sentence[quotation.first] !== columns.sentence[quotation.last - 1]) runOn(quotation)
  }
  const unspoken = outer.filter((quotation) => {
    if (isOwned(quotation)) return false
    const tag = findTag({words, names}, columns, quotation)
    if (tag && !isOwned(tag.cue)) return !addTagged(quotation, tag)
    if (takeUp(quotation)) return false
    if (quotation.last - quotation.first < shortestUtterance) return false
    if (isFree(quotation)) return !inherit(quotation)
    return columns.mark[quotation.first - 1] === colon || isUtterance(quotation)
  })
  return {continuing, tagged, unspoken}

  function addTagged(quotation: WordRange, tag: SpeechTag): boolean {
    const candidate = {source: [tag.source], cue: [tag.cue], content: [quotation]}
    for (const {first, last} of [tag.source, tag.cue, quotation]) owner.fill(candidates.length, first, last)
    candidates.push(candidate)
    tagged.push(Object.assign(candidate, {tag}))
    return true
  }

  /** “The bridge,” said Roe, who built it, “is lost.”: a small letter goes on with what broke off at a comma before the cue. */
  function takeUp(quotation: WordRange): boolean {
    const begin = words[quotation.first + 1]
    if (!begin || !/^\p{Ll}/u.test(begin.text)) return false
    const index = lastOwner(quotation.first - 1, columns.sentenceFirst[quotation.first])
    const candidate = candidates[index]
    if (candidate?.cue.length !== 1) return false
    const part = candidate.content.at(-1)!
    const breaksOff = columns.quoteState[part.last - 1] === 3 && columns.mark[part.last - 2] === comma
    const isBefore = part.last <= candidate.cue[0].first && part.first >= columns.sentenceFirst[quotation.first]
    if (breaksOff && isBefore) give(quotation, index)
    return breaksOff && isBefore
  }

  /** Whether it is somebody's words, not a title or a word held at arm's length: by its capital or its own final mark. */
  function isUtterance({first, last}: WordRange): boolean {
    const inner = words.slice(first, last).filter(({text}) => /[\p{L}\p{N}]/u.test(text))
    const begins = /^\p{Lu}/u.test(inner[0]?.text ?? '')
    const final =
      words[last - 1].text.length > 1 || columns.quoteState[last - 1] === 1
        ? words[last - 1].text
        : words[last - 2].text
    const ends = /^[.?!…]+$/.test(final)
    if (!begins && !ends) return false
    const content = inner.slice(1).filter(({text}) => text.length > 3)
    return content.length > 0 && 2 * content.filter(({text}) => /^\p{Lu}/u.test(text)).length < content.length
  }

  function runOn(quotation: WordRange) {
    let index = -1
    for (let word = quotation.first; word < quotation.last; word++) {
      if (owner[word] < 0) continue
      if (index >= 0 && owner[word] !== index) return
      index = owner[word]
    }
    const candidate = candidates[index]
    if (!candidate || candidate.cue.some(({first}) => first >= quotation.first && first < quotation.last)) return
    if (candidate.content.some((range) => overlap(range, quotation))) give(quotation, index)
  }

  function isOwned({first, last}: WordRange): boolean {
    return owner.subarray(first, last).some((index) => index >= 0)
  }

  function isFree({first, last}: WordRange): boolean {
    for (let word = columns.sentenceFirst[first]; word < columns.sentenceLast[last - 1]; word++) {
      if ((word < first || word >= last) && columns.quoteState[word] === 0 && isWordTag(columns.tag[word])) return false
    }
    return true
  }

  /**
   * From the last who spoke in the paragraph, or before the colon that ends the
   * paragraph before; a paragraph of it, too, from the last who spoke in the
   * one before.
   */
  function inherit(quotation: WordRange): boolean {
    const paragraph = columns.paragraphFirst[quotation.first]
    let index = lastOwner(quotation.first - 1, paragraph)
    if (index < 0 && paragraph > 0 && quotation.first === paragraph) {
      const above = lastOwner(paragraph - 1, columns.paragraphFirst[paragraph - 1])
      const follows = above >= 0 && quotation.last - quotation.first >= shortestParagraph
      if (follows || columns.mark[paragraph - 1] === colon) index = above
    }
    if (index < 0) return false
    index = mainVerbOf(index)
    if (isParted(index, quotation)) give(quotation, index)
    else {
      continuing.push({quotation, candidate: index})
      owner.fill(index, quotation.first, quotation.last)
    }
    return true
  }

  /** “[“…,” she said], referring to the vote”: who quotes, of two cues of one speaker in a sentence, speaks on. */
  function mainVerbOf(index: number): number {
    const {source, cue, content} = candidates[index]
    if (!source.length || !cue.length || content.some(isQuoted)) return index
    for (let word = cue[0].first - 1; word >= columns.sentenceFirst[cue[0].first]; word--) {
      const before = candidates[owner[word]]
      if (!before || before === candidates[index] || !before.content.some(isQuoted)) continue
      return before.source.some((one) => source.some((other) => overlap(one, other))) ? owner[word] : index
    }
    return index
  }

  function isQuoted({first, last}: WordRange): boolean {
    return columns.quoteState.subarray(first, last).some((state) => state > 0)
  }

  /** Whether the cue's sentence begins with the first part of what the quotation, right after it, goes on with. */
  function isParted(index: number, quotation: WordRange): boolean {
    const {cue, content} = candidates[index]
    const part = content.findLast(({last}) => last <= (cue[0]?.first ?? 0))
    if (!part || columns.sentence[cue[0].first] !== columns.sentence[quotation.first] - 1) return false
    return (
      columns.quoteState[part.last - 1] === 3 &&
      columns.paragraphFirst[part.first] <= cue[0].first &&
      columns.paragraphFirst[cue[0].first] === columns.paragraphFirst[quotation.first]
    )
  }

  function lastOwner(from: number, to: number): number {
    for (let word = from; word >= to; word--) if (owner[word] >= 0) return owner[word]
    return -1
  }

  function give(quotation: WordRange, index: number) {
    const candidate = candidates[index]
    candidate.content = joined([...candidate.content, quotation])
    owner.fill(index, quotation.first, quotation.last)
  }
}

/** Quotations as words, marks included; both in text order. */
function rangesOf(words: readonly Word[], quotations: readonly Quotation[]): WordRange[] {
  let word = 0
  return quotations.map(({span: [start, end]}) => {
    while (word < words.length && words[word].end <= start) word++
    let last = word
    while (last < words.length && words[last].start < end) last++
    return {first: word, last}
  })
}

function overlap(a: WordRange, b: WordRange): boolean {
  return a.first < b.last && b.first < a.last
}

/** In text order, those that touch made one. */
function joined(ranges: readonly WordRange[]): WordRange[] {
  const result: WordRange[] = []
  for (const {first, last} of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = result.at(-1)
    if (before && before.last >= first) before.last = Math.max(before.last, last)
    else result.push({first, last})
  }
  return result
}
