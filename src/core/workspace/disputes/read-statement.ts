import {stemmer} from 'stemmer'
import {approvingWords, disapprovingWords} from '../../lexicon/approval-cues.ts'
import {
  conjunctions,
  determiners,
  indefinitePronouns,
  questionWords,
  subordinators,
} from '../../lexicon/function-words.ts'
import {lightWords} from '../../lexicon/light-words.ts'
import {magnitudes} from '../../lexicon/numbers.ts'
import {
  clauseNegations,
  clauseOpeners,
  passiveAuxiliaries,
  passiveNegations,
  turningWords,
  withheld,
} from '../../lexicon/statement-negations.ts'
import {alternatives} from '../../lexicon/words.ts'
import {isGrammar} from '../align-blocks.ts'
import {readComparedWords} from '../compared-words.ts'
import type {IndexedClaim} from '../search/indexed-article.ts'

/** A word of a statement that another one may share. */
export interface StatedWord {
  /** Stands under an odd number of negations. */
  isNegated: boolean
  /** Is what a negation beside it is about: "not *safe*", "never *said* so". */
  isFocus: boolean
  isCapital: boolean
}

/** What two statements are compared by. */
export interface Statement {
  /** The words that carry meaning, by stem. */
  words: ReadonlyMap<string, StatedWord>
  /** Numbers by the stem of what they count: "219" of "girl". */
  figures: ReadonlyMap<string, ReadonlySet<string>>
  /** 1 for a cue that approves ("welcomed"), -1 for one that disapproves ("condemned"), or else 0. */
  approval: number
  /** Whether it says what is to be, not what is: an order, a promise, a wish, "should". */
  isAboutDoing: boolean
  /** Says no to a deed: "forbade", "refused to". */
  isRefusal: boolean
}

/**
 * Reads what somebody is said to have said: its words, with negations resolved clause by
 * clause. A denial or a doubt turns all of it round. What is under "if" or "whether"
 * is left out, as nobody says it.
 */
export function readStatement({
  content,
  cue,
  polarity,
  act,
}: Pick<IndexedClaim, 'content' | 'cue' | 'polarity' | 'act'>): Statement {
  const isDenied = (polarity === 'denied') !== (act === 'doubt')
  const words = new Map<string, StatedWord>()
  const figures = new Map<string, Set<string>>()
  for (const clause of spellMagnitudes(content).split(betweenClauses)) {
    const read = readComparedWords(clause).filter(({kind}) => kind === 'word')
    const forms = read.map(({form}) => form.toLowerCase())
    if (/^(?:if|whether|unless)$/.test(forms[0] ?? '')) continue
    if (withheld.test(forms.join(' '))) continue
    let isNegated = isDenied !== isNegatedAsAWhole(forms)
    // Who denies all of it denies every word.
    let isFocus = isDenied
    for (const [index, form] of forms.entries()) {
      if (clauseNegations.has(form) || isPassive(forms, index)) isFocus = true
      else if (turningWords.has(form)) {
        isNegated = !isNegated
        isFocus = true
      } else if (form === 'that' && isFailure(forms.slice(0, index))) isNegated = isDenied
      else if (/^\p{N}/u.test(form)) readFigure(form, forms.slice(index + 1, index + 4), figures)
      else if (carriesMeaning(form)) {
        const stem = stemmer(form.replace(/'s$/, ''))
        // What is said first is what it is about: “I did sign it, and would not again”.
        if (!words.has(stem))
          words.set(stem, {isNegated, isFocus, isCapital: /^\p{Lu}/u.test(clause.slice(...read[index].span))})
        isFocus = isDenied
      }
    }
  }
  const isDeed = act === 'directive' || act === 'commissive' || act === 'wish'
  return {
    words,
    figures,
    approval: approvalOf(cue),
    isAboutDoing: isDeed || /\b(?:should|must|will|would|shall|ought|can|could|may)\b|['’]ll\b/i.test(content),
    isRefusal: isDeed && polarity === 'denied',
  }
}

/** Punctuation, and words that open a clause, as far as these tell; "U.S." ends none. */
const betweenClauses = new RegExp(
  `[;:!?–—“”"]+(?=\\s|$)|(?<=\\p{Ll}{3}|\\p{N}|\\p{Lu}{3}|\\p{P})\\.+(?=\\s|$)|,\\s|\\s-\\s|\\s(?=(?:${alternatives(clauseOpeners)})\\s)`,
  'u',
)

/** "Are denied by": as much as "not". */
function isPassive(forms: readonly string[], index: number): boolean {
  return (
    passiveNegations.has(forms[index]) &&
    forms.slice(Math.max(0, index - 2), index).some((form) => passiveAuxiliaries.has(form))
  )
}

/** "Failed to disclose that …": what follows is so. */
function isFailure(forms: readonly string[]): boolean {
  return forms.some((form) => /^fail(?:ed|s|ing)?$/.test(form))
}

/** "Not until May" is in May. */
function isNegatedAsAWhole(forms: readonly string[]): boolean {
  return (
    !forms.includes('until') &&
    forms.filter((form, index) => clauseNegations.has(form) || isPassive(forms, index)).length % 2 === 1
  )
}

const shortMagnitudes: Readonly<Record<string, string>> = {k: 'thousand', m: 'million', mn: 'million', bn: 'billion'}

/** "$1m" as "$1 million". */
function spellMagnitudes(text: string): string {
  return text.replace(/(\p{N})(k|mn?|bn)\b/gu, (_, digit, short) => `${digit} ${shortMagnitudes[short]}`)
}

function readFigure(number: string, following: readonly string[], figures: Map<string, Set<string>>) {
  const [first, ...rest] = following
  const hasMagnitude = magnitudes.has(first)
  const counted = (hasMagnitude ? rest : following).find(carriesMeaning)
  if (!counted) return
  const stem = stemmer(counted)
  figures.set(stem, (figures.get(stem) ?? new Set()).add(hasMagnitude ? `${number} ${first}` : number))
}

function approvalOf(cue: string): number {
  const stems = cue
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(stemmer)
  if (stems.some((stem) => disapprovingStems.has(stem))) return -1
  return stems.some((stem) => approvingStems.has(stem)) ? 1 : 0
}

const approvingStems = new Set([...approvingWords].map(stemmer))
const disapprovingStems = new Set([...disapprovingWords].map(stemmer))

const emptyWords = [lightWords, determiners, conjunctions, subordinators, questionWords, indefinitePronouns]

function carriesMeaning(form: string): boolean {
  return form.length > 2 && /^\p{L}/u.test(form) && !isGrammar(form) && !emptyWords.some((some) => some.has(form))
}
