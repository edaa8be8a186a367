import {denies, isAboutPermission} from '../../language/denied-things.ts'
import type {Word, WordRange} from '../../language/passage.ts'
import {setPhrases} from '../../lexicon/set-phrases.ts'
import type {Candidate} from './judge-candidate.ts'
import type {WordColumns} from './word-columns.ts'

const phrases = setPhrases.map((phrase) => phrase.split(' '))

/** Verbs that give a thing its name. */
const naming = /^(?:known|know|knows|called|titled|entitled|named|dubbed)$/

/** What faces and bodies do; it is said only where words are quoted beside it. */
const gestures = /^(?:nod|shrug|weep|wept|sob|smile|laugh|grin|frown|blush|wave|wink|clap|cheer|sigh|giggle|scowl)$/

/**
 * Whether a candidate says nothing by anybody, for all its cue: "that said, …", a
 * reader who is addressed ("you want …"), titles of works ("known for ‘Cold Harbour’"),
 * a gesture without words ("nodded, then signed"), what is seen ("first seen by the
 * crew") or not granted ("denied him a permit").
 */
export function isIdle(
  {source, cue, content}: Pick<Candidate, 'source' | 'cue' | 'content'>,
  words: readonly Word[],
  {quoteState}: Pick<WordColumns, 'quoteState'>,
): boolean {
  const lower = (index: number) => words[index]?.text.toLowerCase()
  if (cue.some((range) => isSetPhrase(range))) return true
  if (quoteState[cue[0].first] === 0 && source.length === 1 && lower(source[0].first) === 'you') return true
  if (isGesture() || isSeen() || isAnonymous()) return true
  const verb = lastWordOf(cue)
  if (verb && denies(verb) && content[0].first > cue[0].first && isAboutPermission(words, content[0].first)) return true
  return isNaming() && content.every((range) => isTitles(range))

  function lastWordOf(ranges: readonly WordRange[]): Word | undefined {
    return words[ranges[ranges.length - 1].last - 1]
  }

  function isSetPhrase({first, last}: WordRange): boolean {
    return phrases.some((phrase) => {
      for (let begin = first - phrase.length + 1; begin < last; begin++) {
        if (phrase.every((word, at) => lower(begin + at) === word)) return true
      }
      return false
    })
  }

  function isGesture(): boolean {
    const own = cue.flatMap(({first, last}) => words.slice(first, last))
    if (!own.some(({lemma}) => gestures.test(lemma)) || own.some(({tag}) => tag === 'ADP')) return false
    const isSpoken = ({first, last}: WordRange) =>
      lower(first) === 'that' || quoteState.subarray(first, last).some((state) => state > 0)
    return !content.some(isSpoken)
  }

  /** "who asked not to be named" */
  function isAnonymous(): boolean {
    const {first, last} = content[0]
    const said = words.slice(first, Math.min(last, first + 5)).map(({text}) => text.toLowerCase())
    return /^(?:not to be (?:named|identified|quoted)|(?:for )?anonymity)\b/.test(said.join(' '))
  }

  /** "was first seen by", but "was seen as". */
  function isSeen(): boolean {
    const own = cue.flatMap(({first, last}) => words.slice(first, last).map(({text}) => text.toLowerCase()))
    if (
      !own.some((word) => /^(?:seen|spotted|sighted)$/.test(word)) ||
      !own.some((word) => /^(?:is|was|are|were|been)$/.test(word))
    )
      return false
    return (
      !own.includes('as') && !content.some(({first, last}) => words.slice(first, last).some(({text}) => text === 'as'))
    )
  }

  function isNaming(): boolean {
    return cue.some(({first, last}) => words.slice(first, last).some(({text}) => naming.test(text.toLowerCase())))
  }

  /** Names in quotation marks, and a few words before and between them. */
  function isTitles({first, last}: WordRange): boolean {
    let capitals = 0
    let others = 0
    for (let index = first; index < last; index++) {
      const {text} = words[index]
      if (text.length < 4 || !/^\p{L}/u.test(text)) continue
      const isCapital = /^\p{Lu}/u.test(text)
      if (quoteState[index] === 0) others += isCapital ? 0 : 1
      else if (isCapital) capitals++
      else return false
    }
    return capitals > others
  }
}
