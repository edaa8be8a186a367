import type {Root} from 'nlcst'
import type {Word, WordRange} from '../../language/passage.ts'
import {participlesAboutSubject, participlesToSubject, passiveAuxiliaries} from '../../lexicon/passives.ts'
import type {Attribution} from '../attribution.ts'
import {findQuotedWords, kindOf, type QuotedWords} from '../quotations/quotation-words.ts'
import '../tree.ts'

/** How far after the verb its "by" is looked for, in words. */
const maxDistance = 5

/**
 * Reads passives the right way round: who was criticised does not speak. The
 * source of "The firm was criticised by the tribunal for …" is the tribunal, of
 * "She was told that …" nobody. What the subject is spoken about belongs to the
 * content. Needs `prose`, `quotations` and `attributions`.
 */
export function turnPassives() {
  return (tree: Root) => {
    const {prose, quotations, attributions} = tree.data!
    const quoted = findQuotedWords(prose.words, quotations)
    for (const attribution of attributions) turn(attribution, prose.words, quoted)
  }
}

function turn(attribution: Attribution, words: readonly Word[], quoted: QuotedWords): void {
  const {source, cue, content} = attribution
  if (cue.length !== 1 || !source.length || source[0].first > cue[0].first) return
  const verb = passiveIn(words, cue[0])
  if (verb === undefined) return
  const agent = agentAfter(words, verb + 1)
  const lower = words[verb].text.toLowerCase()
  const isPronoun = source.length === 1 && /^(?:it|who|which|that)$/i.test(words[source[0].first].text)
  const withoutAgent = (range: WordRange) =>
    agent ? without(range, {first: agent.first - 1, last: agent.last}) : [range]
  const about = participlesAboutSubject.has(lower) && !isPronoun ? source.flatMap(withoutAgent) : []
  const rest = content.flatMap(withoutAgent)
  const parts = [...about, ...rest].sort((a, b) => a.first - b.first)
  if (!rest.length) return
  attribution.source = agent ? [agent] : []
  attribution.cue = [{first: cue[0].first, last: agent && agent.first - 1 === verb + 1 ? agent.first : verb + 1}]
  attribution.content = parts.flatMap((range) => without(range, attribution.cue[0]))
  attribution.kind = kindOf(attribution.content, attribution.cue, words, quoted)
}

/** The participle of a passive cue. */
function passiveIn(words: readonly Word[], {first, last}: WordRange): number | undefined {
  for (let index = last - 1; index >= first; index--) {
    const lower = words[index].text.toLowerCase()
    if (!participlesAboutSubject.has(lower) && !participlesToSubject.has(lower)) continue
    for (let before = index - 1; before >= Math.max(0, first - 1, index - 4); before--) {
      if (passiveAuxiliaries.has(words[before].text.toLowerCase())) return index
    }
    return undefined
  }
  return undefined
}

/** The noun phrase after the "by" that follows the verb. */
function agentAfter(words: readonly Word[], from: number): WordRange | undefined {
  for (let by = from; by < Math.min(from + maxDistance, words.length); by++) {
    if (/^(?:[.,;:“"]|for|of|that|to|as|and)$/i.test(words[by].text)) return undefined
    if (words[by].text !== 'by') continue
    const first = by + 1
    let last = first
    while (last < words.length && (isNominal(words[last]) || joins(words, last))) last++
    const ends =
      last > first && (/^(?:NOUN|PROPN|PRON)$/.test(words[last - 1].tag) || /^\p{Lu}/u.test(words[last - 1].text))
    return ends ? {first, last} : undefined
  }
  return undefined
}

function isNominal({tag, text}: Word): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tag) || /^['’]s?$/.test(text)
}

/** "the mayor of Hillton", "the Trade and Energy Tribunal" */
function joins(words: readonly Word[], at: number): boolean {
  const isName = (word: Word | undefined) => word?.tag === 'PROPN'
  if (words[at].text === 'and') return isName(words[at - 1]) && isName(words[at + 1])
  return (
    words[at].text === 'of' &&
    /^(?:NOUN|PROPN)$/.test(words[at - 1].tag) &&
    /^(?:DET|PROPN)$/.test(words[at + 1]?.tag ?? '')
  )
}

function without({first, last}: WordRange, hole: WordRange): WordRange[] {
  if (hole.last <= first || hole.first >= last) return [{first, last}]
  return [
    {first, last: hole.first},
    {first: hole.last, last},
  ].filter((range) => range.first < range.last)
}
