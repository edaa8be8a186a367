/** Attributions that rules add to those of the trained models. */
import type {RootData} from 'nlcst'
import type {WordRange} from '../../language/passage.ts'
import type {Attribution} from '../attribution.ts'
import {findQuotedWords, kindOf, type QuotedWords} from '../quotations/quotation-words.ts'

export interface Addition {
  source: WordRange[]
  cue: WordRange
  content: WordRange[]
}

export interface Additions {
  quoted: QuotedWords
  /** For every word the index of the attribution that it belongs to, -1 for none. */
  owner: Int32Array
  /** Whether no word of the ranges belongs to an attribution; sources may speak again. */
  isFree(...ranges: readonly WordRange[]): boolean
  /** Takes one more, with what it rests on in words for a person. */
  add(addition: Addition, confidence: number, evidence: string): void
  /** Takes another for one that was there, or leaves it out. */
  replace(attribution: Attribution, by?: Attribution): void
  /** Puts them among those that are there, in text order. */
  finish(): void
}

/** Collects additions. Needs `prose`, `quotations` and `attributions`, of which none is nested. */
export function collectAdditions(data: RootData): Additions {
  const {prose, quotations, attributions} = data
  const {words} = prose
  const quoted = findQuotedWords(words, quotations)
  const owner = new Int32Array(words.length).fill(-1)
  for (const [index, {source, cue, content}] of attributions.entries())
    for (const {first, last} of [...source, ...cue, ...content]) owner.fill(index, first, last)
  const added: Attribution[] = []
  const replaced = new Map<Attribution, Attribution | undefined>()
  return {
    quoted,
    owner,
    isFree(...ranges) {
      return ranges.every(({first, last}) => owner.subarray(first, last).every((index) => index < 0))
    },
    add({source, cue, content}, confidence, evidence) {
      const span: [number, number] = [words[cue.first].start, words[cue.last - 1].end]
      for (const {first, last} of [cue, ...content]) owner.fill(attributions.length + added.length, first, last)
      added.push({
        source,
        cue: [cue],
        content,
        kind: kindOf(content, [cue], words, quoted),
        confidence,
        evidence: [{kind: 'cue', text: evidence, span}],
      })
    },
    replace(attribution, by) {
      replaced.set(attribution, by)
    },
    finish() {
      if (!added.length) return
      const others = attributions.flatMap((each) => (replaced.has(each) ? (replaced.get(each) ?? []) : each))
      data.attributions = [...others, ...added].sort((a, b) => startOf(a) - startOf(b) || cueOf(a) - cueOf(b))
    },
  }
}

function startOf({source, cue, content}: Attribution): number {
  return Math.min(...[...(cue.length ? source : []), ...cue, ...content].map(({first}) => first))
}

function cueOf({cue, content}: Attribution): number {
  return (cue[0] ?? content[0]).first
}
