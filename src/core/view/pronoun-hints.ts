import {type AnnotatedArticle, describeCandidates} from '../annotation/annotated-article.ts'
import type {Actor, Mention} from '../article.ts'
import {oneLine} from './claim-text.ts'
import {uncertainMentions} from './uncertain-mentions.ts'

/** VS Code cuts what it writes between words from 43 characters on (`editor.inlayHints.maximumLength`), the arrow among them. */
const maxLength = 40

/** A name to be shown beside the word that stands for it. */
export interface PronounHint {
  /** Where the word ends. */
  offset: number
  /** With a question mark where it is not certain that it is this one. */
  name: string
  because?: string
}

/**
 * Who each pronoun, or noun such as "the outlet", stands for, between two offsets: where that tells more than the
 * words do, and the name does not come between words that belong together.
 */
export function pronounHints(article: AnnotatedArticle, from: number, to: number): PronounHint[] {
  const {mentions, actors} = article.analysis
  const uncertain = uncertainMentions(article)
  return mentions.flatMap((mention) => {
    const {start, end, form, actor, because} = mention
    if (form === 'name' || start < from || end > to) return []
    const known = actors.find(({id}) => id === actor)
    // "officials → officials" tells nobody anything.
    if (!known || known.type === 'unnamed' || !addsSomething(article, mention, known)) return []
    const claim = uncertain.get(mention)
    const name = claim ? `${known.name}?` : known.name
    if (name.length > maxLength) return []
    return [{offset: end, name, because: claim ? describeCandidates(article, claim) : because}]
  })
}

function addsSomething({text, analysis}: AnnotatedArticle, mention: Mention, {name}: Actor): boolean {
  const {start, end} = mention
  const words = oneLine(mention.text).toLowerCase()
  // "the Ledger" beside "Meridian Ledger".
  const head = words.replace(/^the /, '')
  if (name.toLowerCase().includes(head) || words.includes(name.toLowerCase())) return false
  // Who speaks in a quotation is told outside it.
  const isSpeaker = /^(?:we|us|ours?|ourselves)$/.test(words)
  if (isSpeaker && analysis.quotations.some(({span}) => span[0] <= start && end <= span[1])) return false
  return !goesOn(words, text.slice(end, end + 40))
}

/** Whether the words and what follows are one phrase: "her office", "the outlet’s editor". */
function goesOn(words: string, after: string): boolean {
  if (/^['’-]\p{L}/u.test(after)) return true
  const isNext = /^\s+\p{L}/u.test(after)
  if (/^(?:his|its|their|my|our|your)$/.test(words)) return isNext
  // "told her that", "asked her to", "with her on", in contrast to "her office".
  const isObject = /^\s+(?:that|to|and|or|in|on|at|for|about|by|with|when|if|whether|why|how|not|the|an?)\b/.test(after)
  return words === 'her' && isNext && !isObject
}
