import type {Root} from 'nlcst'
import type {WordRange} from '../language/passage.ts'
import {isBodyNoun, isPersonNoun, singular} from './actors/role-nouns.ts'
import type {Attribution} from './attribution.ts'
import {accordingAt, type Clause, sayingAt, trimmed} from './chain-clauses.ts'
import {outletAt} from './chain-outlets.ts'
import {findRelays} from './chain-relays.ts'
import {findQuotedWords, kindOf} from './quotation-words.ts'
import '../tree.ts'

/** Of the nested attributions that rules find, the share found to be right by reading. */
const precision = 0.85
/** "A said that B said that C said": no article goes deeper for long. */
const deepest = 4

/**
 * Finds attributions inside the content of attributions ("According to the
 * outlet, [Roe told aides that the bridge is lost]") and those that an
 * attribution cites ("the Herald reported, citing two people, that …"), appends
 * them with `within`, and notes for every attribution the relays that its own
 * sentence names ("told CNN"). Needs `prose`, `quotations` and `attributions`.
 */
export function findNestedAttributions() {
  return (tree: Root) => {
    const {prose, quotations, attributions} = tree.data!
    const {words, sentences} = prose
    const quoted = findQuotedWords(words, quotations)
    const sentenceOf = new Int32Array(words.length)
    for (const [index, {first, last}] of sentences.entries()) sentenceOf.fill(index, first, last)
    const depth = attributions.map(() => 0)

    for (const [index, attribution] of attributions.slice().entries()) cite(attribution, index)
    // Those appended are gone through in their turn, for what stands inside them.
    for (let index = 0; index < attributions.length; index++) {
      if (depth[index] < deepest && !isCited(index))
        for (const range of attributions[index].content) readInside(range, index)
    }
    for (const [index, attribution] of attributions.entries()) {
      if (!attribution.cue.length || isCited(index)) continue
      const relays = findRelays(words, attribution, around(attribution))
      if (relays.length) attribution.relays = relays
    }

    /** The sentence of an attribution's cue, cut to the content that it stands in. */
    function around({cue: [{first: at}], within}: Attribution): WordRange {
      const sentence = sentences[sentenceOf[at]]
      const outer = within === undefined ? undefined : attributions[within].content.find(({last}) => at < last)
      if (!outer) return sentence
      return {first: Math.max(sentence.first, outer.first), last: Math.min(sentence.last, outer.last)}
    }

    function isCited(index: number): boolean {
      const {within, content} = attributions[index]
      return within !== undefined && attributions[within].content === content
    }

    function readInside({first, last}: WordRange, parent: number) {
      let from = first
      while (from < last) {
        const to = Math.min(last, sentences[sentenceOf[from]].last)
        const limits = {first: from, last: to}
        for (let index = from; index < to; index++) {
          const clause = sayingAt(words, index, limits) ?? accordingAt(words, index, limits)
          if (!clause) continue
          append(clause, clause.content, parent)
          break
        }
        from = to
      }
    }

    function append({source, cue}: Pick<Clause, 'source' | 'cue'>, content: WordRange | WordRange[], within: number) {
      const ranges = Array.isArray(content) ? content : [content]
      attributions.push({
        source: [source],
        cue: [cue],
        content: ranges,
        kind: kindOf(ranges, [cue], words, quoted),
        within,
        confidence: attributions[within].confidence * precision,
        evidence: [
          {
            kind: 'cue',
            text: 'stands inside what somebody else is said to have said',
            span: [words[cue.first].start, words[cue.last - 1].end],
          },
        ],
      })
      depth.push(depth[within] + 1)
    }

    /** “The Herald reported, citing two people, that …”: whom it cites said the same. */
    function cite({cue, source, content}: Attribution, index: number) {
      if (!cue.length || !source.length) return
      const {first, last} = sentences[sentenceOf[cue[0].first]]
      for (let at = first; at < last; at++) {
        if (
          !/^(?:citing|quoting)$/i.test(words[at].text) ||
          content.some((range) => range.first < at && at < range.last)
        )
          continue
        const cited = citedAfter(at + 1, last)
        if (cited) append({source: cited, cue: {first: at, last: at + 1}}, content, index)
        return
      }
    }

    function citedAfter(from: number, limit: number): WordRange | undefined {
      let last = from
      while (last < limit && last - from < 14 && !/^(?:[,.;:—–”"]|''|that|who|which|and)$/.test(words[last].text))
        last++
      const range = trimmed(words, {first: from, last})
      if (range.last === range.first) return undefined
      const speaks = words.slice(range.first, range.last).some(({text}) => {
        const noun = singular(text)
        return (
          isPersonNoun(noun) || isBodyNoun(noun) || /^(?:report|document|statement|memo|letter|record|post)$/.test(noun)
        )
      })
      return speaks || /^\p{Lu}/u.test(words[range.first].text) || outletAt(words, from, limit) ? range : undefined
    }
  }
}
