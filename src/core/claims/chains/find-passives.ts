import type {Root} from 'nlcst'
import type {Word, WordRange} from '../../language/passage.ts'
import {singular} from '../../language/role-nouns.ts'
import {auxiliaries, subordinators} from '../../lexicon/function-words.ts'
import {
  participlesOfBelief,
  participlesOfDenial,
  participlesOfJudgement,
  passiveAuxiliaries,
  reportNouns,
} from '../../lexicon/passives.ts'
import {oneOf} from '../../lexicon/words.ts'
import {findAgent, maySay} from '../attribution/passive-agent.ts'
import type {Attribution} from '../attribution.ts'
import {type Addition, collectAdditions} from './additions.ts'
import {trimmed} from './contents.ts'
import '../tree.ts'

/** Of the attributions that the rules add, the share found to be right by reading. */
const precision = 0.8

/** A subject is no longer than this, in words. */
const maxSubject = 16

/** Ends what an infinitive or a "that" clause says. */
const clauseEnd = /^(?:[;:—–]|according|amid|adding|although|though|whereas)$/i
/** After a comma, begins something else. */
const nextClause = /^(?:and|but|or|while|so|with|he|she|it|they|said|says)$/i
const subordinator = oneOf(subordinators)
/** No subject reaches back over these. */
const subjectEnd = /^(?:[,;:.—–“”"()[\]]|''|--|that|who|which|and|but|or)$/i
/** Says what somebody will say, not what somebody says. */
const unreal = /^(?:will|would|could|can|may|might|should|must)$/i

/** Between a form of "be" and its participle. */
const adverb = /^(?:not|n['’]t|also|long|now|still|often|already|never|once|even|again|first|\p{L}+ly)$/u

/**
 * Adds the passives that the trained models passed over: what "is believed to …", who
 * "was condemned by the union", and the claims that "were rejected by the board", with
 * their denial. Where the noun of such a claim was taken for the cue, what it says ends
 * before the verb. Needs `prose`, `quotations` and `attributions`, of which none is nested.
 */
export function findPassives() {
  return (tree: Root) => {
    const {prose, attributions} = tree.data!
    const {words, sentences} = prose
    const {quoted, owner, isFree, add, replace, finish} = collectAdditions(tree.data!)
    for (const sentence of sentences) {
      for (let verb = sentence.first + 2; verb < sentence.last; verb++) {
        if (words[verb].tag !== 'VERB' || quoted.innermost[verb] >= 0) continue
        const auxiliary = auxiliaryBefore(words, verb, sentence.first)
        if (auxiliary === undefined) continue
        const denial = denialAt(verb, auxiliary, sentence)
        if (denial) deny(denial)
        else if (isFree({first: auxiliary, last: verb + 1})) {
          const found = beliefAt(verb, auxiliary, sentence) ?? judgementAt(verb, auxiliary, sentence)
          if (found && isFree(...found.source, ...found.content)) tell(found)
        }
      }
    }
    finish()

    function tell(passive: Addition) {
      const evidence = passive.source.length
        ? 'a passive that names who says it'
        : 'a passive that names nobody who says it'
      add(passive, precision, evidence)
    }

    /** "The tunnel is believed to have been dug": the subject and the infinitive. */
    function beliefAt(verb: number, auxiliary: number, sentence: WordRange): Addition | undefined {
      if (!participlesOfBelief.has(words[verb].text.toLowerCase()) || words[verb + 1]?.text !== 'to') return undefined
      if (!/^(?:VERB|AUX|ADV)$/.test(words[verb + 2]?.tag ?? '')) return undefined
      const subject = subjectOf(auxiliary, sentence.first)
      const content = clauseFrom(verb + 1, sentence)
      if (!subject || content.last - content.first < 2) return undefined
      const isRelative = /^(?:who|which|that)$/i.test(words[subject.first].text)
      return {source: [], cue: {first: auxiliary, last: verb + 1}, content: isRelative ? [content] : [subject, content]}
    }

    /** "The vote was condemned as a sham by the union", "it was alleged by prosecutors that …". */
    function judgementAt(verb: number, auxiliary: number, sentence: WordRange): Addition | undefined {
      if (!participlesOfJudgement.has(words[verb].text.toLowerCase())) return undefined
      if (words.slice(auxiliary, verb).some(({text}) => unreal.test(text))) return undefined
      const agent = findAgent(words, verb + 1, sentence.last, (index) => quoted.innermost[index] >= 0)
      const subject = subjectOf(auxiliary, sentence.first)
      if (!agent || !maySay(words, agent) || !subject) return undefined
      const cue = {first: auxiliary, last: agent.first - 1 === verb + 1 ? agent.first : verb + 1}
      const between = {first: verb + 1, last: agent.first - 1}
      const after = /^(?:for|as|over|that)$/.test(words[agent.last]?.text ?? '')
        ? clauseFrom(agent.last, sentence)
        : {first: agent.last, last: agent.last}
      const isEmpty = /^(?:it|who|which|that)$/i.test(words[subject.first].text)
      const content = [...(isEmpty ? [] : [subject]), between, after].filter(({first, last}) => first < last)
      return content.length ? {source: [agent], cue, content} : undefined
    }

    /** "Claims that the pump had failed were rejected by the board". */
    function denialAt(verb: number, auxiliary: number, sentence: WordRange): Addition | undefined {
      if (!participlesOfDenial.has(words[verb].text.toLowerCase())) return undefined
      for (let index = auxiliary - 1; index >= sentence.first; index--) {
        if (/^[;:()—–]$/.test(words[index].text)) return undefined
        if (!reportNouns.has(singular(words[index].text.toLowerCase()))) continue
        if (!/^(?:that|of|about)$/.test(words[index + 1].text) || !isClause({first: index + 1, last: auxiliary}))
          continue
        const agent = findAgent(words, verb + 1, sentence.last, (at) => quoted.innermost[at] >= 0)
        const last = agent?.first === verb + 2 ? agent.first : verb + 1
        const content = {first: phraseTo(index, sentence.first), last: auxiliary}
        return {source: agent ? [agent] : [], cue: {first: auxiliary, last}, content: [content]}
      }
      return undefined
    }

    /** Puts a denial in the place of what the models took the denied report for. */
    function deny(denial: Addition) {
      const [content] = denial.content
      const owners = new Set(owner.subarray(content.first, denial.source[0]?.last ?? denial.cue.last))
      owners.delete(-1)
      const inside = [...owners].map((index) => attributions[index])
      const isReport = ({cue}: Attribution) =>
        cue.length > 0 && cue[0].first >= content.first && cue[0].last <= denial.cue.first
      if (!inside.every(isReport)) return
      for (const each of inside) {
        const rest = each.content.flatMap(({first, last}) =>
          first < content.last ? [{first, last: Math.min(last, content.last)}] : [],
        )
        replace(each, each.source.length && rest.length ? {...each, content: rest} : undefined)
      }
      tell(denial)
    }

    /**
     * The noun phrase before the passive's auxiliary: back to a mark, a conjunction or another
     * verb; before what is between commas ("Roe, 47, is"), or the sentence's own ("… and is").
     */
    function subjectOf(auxiliary: number, floor: number): WordRange | undefined {
      const before = words[auxiliary - 1]
      if (/^(?:who|which|that)$/i.test(before.text)) return {first: auxiliary - 1, last: auxiliary}
      if (/^(?:and|but)$/i.test(before.text)) return openingPhrase(floor, auxiliary)
      let last = auxiliary
      if (before.text === ',') {
        for (last = auxiliary - 2; last > floor && auxiliary - last < maxSubject && words[last].text !== ','; ) last--
        if (words[last].text !== ',') return undefined
      }
      let first = last
      while (first > floor && last - first < maxSubject && !endsSubject(words[first - 1])) first--
      if (first > floor && /^(?:VERB|AUX)$/.test(words[first - 1].tag)) return undefined
      while (first < last && words[first].tag === 'ADV' && words[first + 1]?.text !== 'of') first++
      if (first === last || /^(?:ADP|SCONJ)$/.test(words[first].tag)) return undefined
      return /^(?:ADP|ADV|VERB|PUNCT)$/.test(words[last - 1].tag) ? undefined : {first, last}
    }

    /** The noun phrase that a sentence begins with, where a verb follows it. */
    function openingPhrase(first: number, limit: number): WordRange | undefined {
      let last = first
      while (last < limit && last - first < maxSubject && !/^(?:VERB|AUX|SCONJ|ADV|PUNCT)$/.test(words[last].tag))
        last++
      return last > first && !/^(?:ADP|SCONJ|ADV)$/.test(words[first].tag) && /^(?:VERB|AUX|ADV)$/.test(words[last].tag)
        ? {first, last}
        : undefined
    }

    /** From an infinitive or "that" on; in a clause that hangs on the sentence's own ("Although …,"), to its comma. */
    function clauseFrom(first: number, {first: begin, last: limit}: WordRange): WordRange {
      const hangs = subordinator.test(words[begin].text) && !words.slice(begin, first).some(({text}) => text === ',')
      let last = first
      while (last < limit && !endsClause(last) && !(hangs && words[last].text === ',')) last++
      return trimmed(words, {first, last})
    }

    function endsClause(index: number): boolean {
      const {text} = words[index]
      return clauseEnd.test(text) || (text === ',' && nextClause.test(words[index + 1]?.text ?? '.'))
    }

    function phraseTo(noun: number, floor: number): number {
      let first = noun
      while (first > floor && /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(words[first - 1].tag)) first--
      return first
    }

    function isClause({first, last}: WordRange): boolean {
      return last - first > 2
    }
  }
}

/** Where "is", "has been", "were widely" before a participle begins. */
function auxiliaryBefore(words: readonly Word[], verb: number, floor: number): number | undefined {
  let first = verb
  let isPassive = false
  for (let index = verb - 1; index > floor; index--) {
    const lower = words[index].text.toLowerCase()
    const isHelper = passiveAuxiliaries.has(lower)
    if (isHelper) isPassive = true
    else if (!auxiliaries.has(lower) && !adverb.test(lower)) break
    if (isHelper || auxiliaries.has(lower)) first = index
  }
  return isPassive ? first : undefined
}

function endsSubject({text, tag}: Word): boolean {
  return subjectEnd.test(text) || subordinator.test(text) || /^(?:VERB|AUX|SCONJ)$/.test(tag)
}
