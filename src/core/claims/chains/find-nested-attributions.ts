import type {Root} from 'nlcst'
import type {WordRange} from '../../language/passage.ts'
import {isPersonNoun, singular} from '../../language/role-nouns.ts'
import {postposedAdjectives, prepositions} from '../../lexicon/function-words.ts'
import {oneOf} from '../../lexicon/words.ts'
import type {Attribution} from '../attribution.ts'
import {findQuotedWords, kindOf} from '../quotations/quotation-words.ts'
import {accordingAt, type Clause, quotedAs, sayingAt} from './clauses.ts'
import {trimmed} from './contents.ts'
import {coordinateIn} from './coordinates.ts'
import {outletAt} from './outlets.ts'
import {findRelays} from './relays.ts'
import {sentenceOfWords} from './sentence-of-words.ts'
import '../tree.ts'

/** Of the nested attributions that rules find, the share found to be right by reading. */
const precision = 0.85
/** "A said that B said that C said": no article goes deeper for long. */
const maxDepth = 4

const documents =
  /^(?:report|document|statement|memo|letter|record|filing|transcript|agency|ministry|media|intelligence|police|data)$/
const postmodifier = oneOf(prepositions, postposedAdjectives, ['briefed', 'seen', 'obtained'])

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
    const sentenceOf = sentenceOfWords(prose)
    /** For an attribution that cites somebody, the attribution to whom it cites. */
    const citedBy = new Map<Attribution, Attribution>()

    /** In how many others an attribution stands. */
    const depths = new Map(attributions.map((each) => [each, each.within ? 1 : 0]))
    const cueAt: (Attribution | undefined)[] = Array.from({length: words.length})
    mapCues()

    for (const [index, {text}] of words.entries()) if (/^citing$/i.test(text) && !cueAt[index]) cite(index)
    for (const each of attributions) {
      // Whom the outer one cites was told it, too.
      const cited = each.within && !isCopy(each) && citedBy.get(each.within)
      if (cited) each.within = cited
    }
    // Those appended are gone through in their turn, for what is inside them.
    for (const each of attributions) {
      if (depths.get(each)! < maxDepth && !isCopy(each))
        for (const range of each.content) readInside(range, citedBy.get(each) ?? each)
    }
    mapCues()
    for (const attribution of attributions) {
      if (!attribution.cue.length || isCopy(attribution)) continue
      const relays = findRelays(
        words,
        attribution,
        around(attribution),
        (at) => cueAt[at] !== undefined && cueAt[at] !== attribution,
      )
      if (relays.length) attribution.relays = relays
    }

    /** The sentence of an attribution's cue, cut to the content that it is in. */
    function around({cue: [{first: at}], within}: Attribution): WordRange {
      const sentence = sentences[sentenceOf[at]]
      const outer = within?.content.find(({last}) => at < last)
      if (!outer) return sentence
      return {first: Math.max(sentence.first, outer.first), last: Math.min(sentence.last, outer.last)}
    }

    /** Puts down for every word of a cue its attribution. */
    function mapCues() {
      for (const attribution of attributions) {
        for (const {first, last} of attribution.cue) cueAt.fill(attribution, first, last)
      }
    }

    /** Whether it says no more than the one around it does. */
    function isCopy({within, content}: Attribution): boolean {
      return within?.content === content
    }

    function readInside({first, last}: WordRange, parent: Attribution) {
      let from = first
      while (from < last) {
        const to = Math.min(last, sentences[sentenceOf[from]].last)
        const limits = {first: from, last: to}
        let end = to
        for (let index = from; index < to; index++) {
          // An attribution that is nested already reads on from here.
          if (cueAt[index]?.within) break
          const clause =
            sayingAt(words, index, limits) ?? accordingAt(words, index, limits) ?? quotedAs(words, index, limits)
          if (!clause) continue
          const second = coordinateIn(words, clause.content, quoted)
          append(clause, second?.before ?? clause.content, parent)
          end = second?.clause.source.first ?? to
          break
        }
        from = end
      }
    }

    function append(
      {source, cue}: Pick<Clause, 'source' | 'cue'>,
      content: WordRange | WordRange[],
      within: Attribution,
    ): Attribution {
      const ranges = Array.isArray(content) ? content : [content]
      const inner: Attribution = {
        source: [source],
        cue: [cue],
        content: ranges,
        kind: kindOf(ranges, [cue], words, quoted),
        within,
        confidence: within.confidence * precision,
        evidence: [
          {
            kind: 'cue',
            text: 'stands inside what somebody else is said to have said',
            span: [words[cue.first].start, words[cue.last - 1].end],
          },
        ],
      }
      attributions.push(inner)
      depths.set(inner, depths.get(within)! + 1)
      return inner
    }

    /** “The Herald reported, citing two people, that …”: whom it cites said the same. */
    function cite(at: number) {
      const sentence = sentences[sentenceOf[at]]
      const parent = nearestCue(at, sentence)
      if (!parent || parent.content.some(({first, last}) => first < at && at < last)) return
      const source = citedAfter(at + 1, sentence.last)
      if (!source || !parent.source.length) return
      citedBy.set(parent, append({source, cue: {first: at, last: at + 1}}, parent.content, parent))
    }

    /** The attribution whose cue is the last before a word in its sentence, or else the first after. */
    function nearestCue(at: number, {first, last}: WordRange): Attribution | undefined {
      return cueAt.slice(first, at).findLast(Boolean) ?? cueAt.slice(at + 1, last).find(Boolean)
    }

    function citedAfter(from: number, limit: number): WordRange | undefined {
      let last = from
      while (last < limit && last - from < 14 && !/^(?:[,.;:—–”"]|''|that|who|which|and)$/.test(words[last].text))
        last++
      const range = trimmed(words, {first: from, last})
      if (range.last === range.first) return undefined
      const bare = words.slice(range.first, range.last)
      const at = bare.findIndex(({text}, index) => index > 0 && postmodifier.test(text))
      const head = bare.at(at < 0 ? -1 : at - 1)!.text
      const noun = singular(head)
      const speaks = isPersonNoun(noun) || documents.test(noun) || /^\p{Lu}/u.test(head)
      return speaks || outletAt(words, from, limit) ? range : undefined
    }
  }
}
