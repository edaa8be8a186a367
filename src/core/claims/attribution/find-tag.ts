import type {Name, Prose, Word, WordRange} from '../../language/passage.ts'
import {auxiliaries} from '../../lexicon/function-words.ts'
import {sayingVerb} from '../../lexicon/saying-verbs.ts'
import {colon, type WordColumns} from './word-columns.ts'

/** Who speaks a quotation, and by which words, as the text right beside its marks puts it. */
export interface SpeechTag {
  source: WordRange
  cue: WordRange
}

/** A sentence that only says who spoke, in words. */
const maxTag = 7
/** What introduces a quotation by a colon, in words. */
const maxIntroduction = 16

/**
 * The speaker of a quotation that no cue of the model reached: after it, by any verb
 * (“It is over,” sighed Ann Roe; “Is it?” Mr. Roe fumed), or before a colon (“This
 * from Ann Roe:”). Undefined where neither is there.
 */
export function findTag(
  {words, names}: Pick<Prose, 'words' | 'names'>,
  columns: WordColumns,
  quotation: WordRange,
): SpeechTag | undefined {
  return tagAfter(quotation) ?? introduction(quotation)

  function tagAfter({last}: WordRange): SpeechTag | undefined {
    const limit = columns.paragraphLast[last - 1]
    const final = words[columns.quoteState[last - 1] === 3 ? last - 2 : last - 1]?.text ?? ''
    if (last >= limit || !/^(?:[,?!—–-]|--|[?!]+|…|\.\.\.)$/.test(final)) return
    const end = columns.sentenceLast[last]
    const at = skipAdverbs(last)
    if (isFiniteVerb(words[at])) {
      const source = nounPhrase(at + 1, end)
      return source && !isAux(words[at]) ? {source, cue: {first: last, last: at + 1}} : undefined
    }
    const source = nounPhrase(last, end)
    if (!source) return
    const verb = skipAdverbs(source.last)
    if (verb >= end || !isFiniteVerb(words[verb]) || isAux(words[verb])) return
    // "the deputies keep asking"
    const goesOn = /^(?:keeps?|kept|began|started)$/.test(words[verb].text) && /ing$/.test(words[verb + 1]?.text ?? '')
    const lastVerb = goesOn ? verb + 1 : verb
    const isShort = /^[.,;:]$/.test(words[lastVerb + 1]?.text ?? '.') && end - last <= maxTag
    if (final !== ',' && !sayingVerb(words[verb].text) && !isShort) return
    return {source, cue: {first: source.last, last: lastVerb + 1}}
  }

  /** “This from Coach Roe:”, “Here is what Coach Roe had to say:” */
  function introduction({first}: WordRange): SpeechTag | undefined {
    const mark = first - 1
    if (columns.mark[mark] !== colon) return
    const from = columns.sentenceFirst[mark]
    if (mark - from > maxIntroduction) return
    const inside = names.filter((name) => name.first >= from && name.last <= mark)
    const name = inside.findLast(({type}) => type === 'person') ?? inside.findLast(({type}) => type === 'organization')
    if (!name) return
    const source = withTitle(name)
    let begin = mark
    while (begin > name.last && !columns.mark[begin - 1]) begin--
    const between = {first: begin, last: mark}
    return {source, cue: between.first < between.last ? between : {first: mark, last: first}}
  }

  function nounPhrase(from: number, limit: number): WordRange | undefined {
    const name = names.find((name) => name.first >= from && name.first <= from + 2 && name.last <= limit)
    const owns = name && /^['’]s?$/.test(words[name.last]?.text ?? '')
    if (
      name &&
      !owns &&
      words.slice(from, name.first).every(({tag, text}) => tag === 'PROPN' || /^\p{Lu}/u.test(text) || tag === 'DET')
    )
      return {first: from, last: name.last}
    if (/^(?:he|she|they|i|we)$/i.test(words[from]?.text ?? '')) return {first: from, last: from + 1}
    let last = from
    while (last < limit && (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(words[last].tag) || /^['’]s?$/.test(words[last].text)))
      last++
    const head = words[last - 1]
    return last > from &&
      /^(?:NOUN|PROPN)$/.test(head.tag) &&
      (words[from].tag === 'DET' || owns || head.tag === 'PROPN')
      ? {first: from, last}
      : undefined
  }

  function withTitle({first, last}: Name): WordRange {
    let from = first
    while (
      from > columns.sentenceFirst[first] &&
      /^\p{Lu}/u.test(words[from - 1].text) &&
      words[from - 1].tag !== 'DET' &&
      isNominal(words[from - 1])
    )
      from--
    return {first: from, last}
  }

  function skipAdverbs(at: number): number {
    while (words[at]?.tag === 'ADV') at++
    return at
  }
}

function isNominal({tag}: Word): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ'
}

/** A verb that can be a clause's own: no participle in -ing, no infinitive mark before it. */
function isFiniteVerb(word: Word | undefined): boolean {
  return word?.tag === 'VERB' && /^\p{Ll}/u.test(word.text) && !/ing$/.test(word.text)
}

function isAux({text}: Word): boolean {
  return auxiliaries.has(text.toLowerCase())
}
