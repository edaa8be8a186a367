import type {Root} from 'nlcst'
import type {Word, WordRange} from '../../language/passage.ts'
import {joinedVerbs} from '../../lexicon/act-cues.ts'
import type {Attribution} from '../attribution.ts'
import {type Additions, collectAdditions} from './additions.ts'
import '../tree.ts'

/** Of the attributions that the rule adds, the share found to be right by reading. */
const precision = 0.75

/** A noun phrase is no longer than this, in words. */
const maxObject = 10

/**
 * Adds the verb before or after one that was found, with its own object and the same
 * speaker: “[The union] [welcomed] [the offer] but said …”, “… blamed the weather and
 * [promised] [refunds]”. Needs `prose`, `quotations` and `attributions`, of which none is nested.
 */
export function findJoinedVerbs() {
  return (tree: Root) => {
    const {prose, attributions} = tree.data!
    const additions = collectAdditions(tree.data!)
    for (const attribution of attributions) {
      const {source, cue} = attribution
      const isPlain = source.length === 1 && cue.length === 1 && source[0].last <= cue[0].first
      if (!isPlain || additions.quoted.innermost[cue[0].first] >= 0) continue
      addBefore(prose.words, attribution, additions)
      addAfter(prose.words, attribution, additions)
    }
    additions.finish()
  }
}

/** Between the speaker and the verb that was found. */
function addBefore(words: readonly Word[], {source, cue}: Attribution, {isFree, add}: Additions): void {
  const verb = source[0].last
  const end = beforeConjunction(words, cue[0].first)
  const object = {first: verb + 1, last: end ?? verb}
  if (end === undefined || !isJoined(words[verb]) || !isObject(words, object) || !isFree({first: verb, last: end}))
    return
  add({source, cue: {first: verb, last: verb + 1}, content: [object]}, precision, 'a verb joined to one of saying')
}

/** After what the verb that was found takes, in the same form: "blamed … and promised …". */
function addAfter(words: readonly Word[], {source, cue, content}: Attribution, {isFree, add}: Additions): void {
  const before = content.at(-1)
  if (!before || content.length > 1 || !isObject(words, before) || before.first < cue[0].last) return
  let verb = before.last
  if (words[verb]?.text === ',') verb++
  if (!/^(?:and|but)$/.test(words[verb]?.text ?? '') || !isJoined(words[++verb])) return
  if (formOf(words[verb]) !== formOf(words[cue[0].last - 1])) return
  let last = verb + 1
  while (last < words.length && last - verb <= maxObject && isNominal(words[last])) last++
  const object = {first: verb + 1, last}
  if (!isObject(words, object) || !/^[.,;!?]$/.test(words[last]?.text ?? '.') || !isFree({first: verb, last})) return
  add({source, cue: {first: verb, last: verb + 1}, content: [object]}, precision, 'a verb joined to one of saying')
}

/** Where the words before a verb end, its conjunction and adverbs left out; undefined without one. */
function beforeConjunction(words: readonly Word[], verb: number): number | undefined {
  let end = verb
  while (words[end - 1]?.tag === 'ADV') end--
  if (!/^(?:and|but)$/.test(words[end - 1]?.text ?? '')) return undefined
  return words[end - 2]?.text === ',' ? end - 2 : end - 1
}

function isJoined(word: Word | undefined): boolean {
  return word?.tag === 'VERB' && joinedVerbs.has(word.lemma.toLowerCase()) && !/ing$/.test(word.text)
}

function isObject(words: readonly Word[], {first, last}: WordRange): boolean {
  return last > first && last - first <= maxObject && words.slice(first, last).every(isNominal)
}

function isNominal({tag}: Word): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART|ADP)$/.test(tag)
}

function formOf({text}: Word): string {
  return /ed$/.test(text) ? 'past' : /s$/.test(text) ? 'third' : 'other'
}
