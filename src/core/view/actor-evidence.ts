import {type AnnotatedArticle, describeCandidates} from '../annotation/annotated-article.ts'
import type {Actor, Span} from '../article.ts'
import {lineIndex} from '../line-index.ts'
import {fillIn, phrasesOf} from '../phrases.ts'
import {fullName, oneLine} from './claim-text.ts'
import {mentionsOf} from './find-actor.ts'
import {uncertainMentions} from './uncertain-mentions.ts'

/** One reason for taking words to stand for an actor, and where the words are. */
export interface ActorEvidence {
  words: string
  reason: string
  line: number
  span: Span
}

export interface ActorCase {
  title: string
  /** What is known of the actor as a whole. */
  summary: string
  evidence: ActorEvidence[]
}

/** Why each mention was taken to be this actor, in text order. */
export function whyThisActor(article: AnnotatedArticle, actor: Actor): ActorCase {
  const {text, analysis} = article
  const phrases = phrasesOf(article)
  const lineOf = lineIndex(text)
  const uncertain = uncertainMentions(article)
  const evidence = mentionsOf(analysis, actor).map((mention): ActorEvidence => {
    const {start, end, text: words, form, because} = mention
    const claim = uncertain.get(mention)
    return {
      words: oneLine(words),
      reason: claim ? describeCandidates(article, claim) : (because ?? phrases.mentionForms[form]),
      line: lineOf(start).number,
      span: [start, end],
    }
  })
  const aliases = actor.aliases.length ? fillIn(phrases.alsoCalled, actor.aliases.join(', ')) : ''
  return {
    title: fullName(actor),
    summary: [phrases.actorTypes[actor.type], aliases].filter(Boolean).join(' · '),
    evidence,
  }
}
