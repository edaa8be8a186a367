import {type AnnotatedArticle, candidatesOf, uncertainClaims} from '../annotation/annotated-article.ts'
import type {Claim, Span} from '../article.ts'
import {oneLine, startOf, wordsOf} from '../view/claim-text.ts'
import {byPosition} from '../view/find-claim.ts'
import {cueOf} from '../view/statement.ts'

/** A claim in doubt, and whom it may belong to. */
export interface DoubtfulClaim {
  claim: Claim
  /** Number of the sentence in which its words begin, from 1; undefined where they are in none. */
  sentence?: number
  verb: string
  words: string
  /** By letter, from A, the likeliest first. */
  candidates: {letter: string; actor: string; name: string; description?: string}[]
}

/** What a language model is asked about an article: its sentences, as they read, and its claims in doubt. */
export interface Question {
  sentences: string[]
  claims: DoubtfulClaim[]
}

/** Returns what to ask about the article; undefined where no claim is in doubt. */
export function createQuestion(article: AnnotatedArticle): Question | undefined {
  const {sentences} = article.analysis
  const claims = byPosition(uncertainClaims(article)).map((claim) => ({
    claim,
    ...numberOf(sentences, startOf(claim)),
    verb: cueOf(article, claim),
    words: wordsOf(article, claim.content),
    candidates: candidatesOf(article, claim).map(({actor: {id, name, description}}, index) => ({
      letter: String.fromCharCode(65 + index),
      actor: id,
      name: oneLine(name),
      ...(description && {description: oneLine(description)}),
    })),
  }))
  if (!claims.length) return undefined
  return {sentences: sentences.map((span) => wordsOf(article, [span])), claims}
}

/**
 * Fills the question into a prompt, in the places of `{{sentences}}` and `{{claims}}`. Whatever the
 * article says is inside JSON strings: it ends no line and closes no part of the prompt.
 */
export function formatPrompt(template: string, {sentences, claims}: Question): string {
  const parts: Record<string, string> = {
    sentences: sentences.map((words, index) => `${index + 1} ${JSON.stringify(words)}`).join('\n'),
    claims: claims
      .map(({claim, sentence, verb, words, candidates}) =>
        JSON.stringify({
          claim: claim.id,
          sentence,
          verb,
          words,
          candidates: Object.fromEntries(
            candidates.map(({letter, name, description}) => [letter, description ? `${name}, ${description}` : name]),
          ),
        }),
      )
      .join('\n'),
  }
  return template.replace(/\{\{(sentences|claims)\}\}/g, (_, name: string) => parts[name])
}

function numberOf(sentences: readonly Span[], [start]: Span): {sentence?: number} {
  const index = sentences.findIndex(([from, to]) => from <= start && start < to)
  return index < 0 ? {} : {sentence: index + 1}
}
