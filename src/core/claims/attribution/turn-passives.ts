import type {Root} from 'nlcst'
import type {Word, WordRange} from '../../language/passage.ts'
import {auxiliaries} from '../../lexicon/function-words.ts'
import {
  participlesAboutSubject,
  participlesBeforeOf,
  participlesOfSpeaker,
  participlesToSubject,
  passiveAuxiliaries,
} from '../../lexicon/passives.ts'
import type {Attribution} from '../attribution.ts'
import {findQuotedWords, kindOf, type QuotedWords} from '../quotations/quotation-words.ts'
import {findAgent, maySay} from './passive-agent.ts'
import '../tree.ts'

/**
 * Reads passives the right way round: who was criticised does not speak. The
 * source of "The firm was criticised by the tribunal for …" is the tribunal, of
 * "She was told that …" and "when asked whether …" nobody. What the subject is spoken
 * about belongs to the content. Needs `prose`, `quotations` and `attributions`.
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
  if (cue.length !== 1) return
  const verb = passiveIn(words, cue[0])
  if (verb === undefined) return
  if (!source.length || source[0].first > cue[0].first) {
    leaveOutWhoIsTold(attribution, words[verb])
    return
  }
  const limit = Math.max(cue[0].last, ...content.map(({last}) => last))
  const found = findAgent(words, verb + 1, limit, (index) => quoted.innermost[index] !== quoted.innermost[verb])
  const lower = words[verb].text.toLowerCase()
  const isAbout = participlesAboutSubject.has(lower)
  const isTold = participlesToSubject.has(lower)
  // Of other verbs, only "was lambasted by the union" is sure to be a passive that speaks.
  const isSure = found && words[verb + 1].text === 'by' && maySay(words, found) && !participlesOfSpeaker.has(lower)
  if (!isAbout && !isTold && !isSure) return
  const agent = found
  const isPronoun = source.length === 1 && /^(?:it|who|which|that)$/i.test(words[source[0].first].text)
  const withoutAgent = (range: WordRange) =>
    agent ? without(range, {first: agent.first - 1, last: agent.last}) : [range]
  const about = !isTold && !isPronoun ? source.flatMap(withoutAgent) : []
  const isAlone = cue[0].first === verb && isReduced(words, verb)
  const isAside = words[verb - 1]?.text === ','
  const rest = content
    .flatMap(withoutAgent)
    .map((range) => (isAlone && range.first > verb ? untilPredicate(words, range, isAside) : range))
    .filter(({first, last}) => first < last)
  const parts = [...about, ...rest].sort((a, b) => a.first - b.first)
  if (!rest.length) return
  attribution.source = agent ? [agent] : []
  attribution.cue = [{first: cue[0].first, last: agent && agent.first - 1 === verb + 1 ? agent.first : verb + 1}]
  attribution.content = parts.flatMap((range) => without(range, attribution.cue[0]))
  attribution.kind = kindOf(attribution.content, attribution.cue, words, quoted)
}

/** "[The captain] was asked by the inquiry why …": whom the words go to is none of them. */
function leaveOutWhoIsTold(attribution: Attribution, {text}: Word): void {
  const [{first}] = attribution.cue
  const after = attribution.content.filter((range) => range.first > first)
  if (participlesToSubject.has(text.toLowerCase()) && after.length) attribution.content = after
}

/** The participle of a passive cue: after a form of "be", or of "when asked", "if told". */
function passiveIn(words: readonly Word[], {first, last}: WordRange): number | undefined {
  for (let index = last - 1; index >= first; index--) {
    if (words[index].tag !== 'VERB') continue
    const lower = words[index].text.toLowerCase()
    for (let before = index - 1; before >= Math.max(0, first - 1, index - 4); before--) {
      if (passiveAuxiliaries.has(words[before].text.toLowerCase())) return index
    }
    if (index !== first) return undefined
    const isAsked = /^(?:when|if|unless)$/i.test(words[index - 1]?.text ?? '') && participlesToSubject.has(lower)
    return isAsked || isReduced(words, index) ? index : undefined
  }
  return undefined
}

/** "[A surgeon] accused of theft left": whom they accused of it would stand between. */
function isReduced(words: readonly Word[], index: number): boolean {
  const [before, {text}, after] = [words[index - 1], words[index], words[index + 1]]
  return participlesBeforeOf.has(text.toLowerCase()) && after?.text === 'of' && before?.tag !== 'PRON'
}

/** What comes after a reduced participle, without what the sentence goes on to tell: "of theft [was cleared]", "of theft[, left]". */
function untilPredicate(words: readonly Word[], {first, last}: WordRange, isAside: boolean): WordRange {
  for (let index = first; index < last; index++) {
    const {text} = words[index]
    if (/^(?:that|who|whom|which|when|where|while|if|because|after|before|as)$/i.test(text)) break
    const isPredicate = auxiliaries.has(text) && !/^(?:be|been|being)$/.test(text)
    if (isPredicate || (isAside && text === ',')) return {first, last: index}
  }
  return {first, last}
}

function without({first, last}: WordRange, hole: WordRange): WordRange[] {
  if (hole.last <= first || hole.first >= last) return [{first, last}]
  return [
    {first, last: hole.first},
    {first: hole.last, last},
  ].filter((range) => range.first < range.last)
}
