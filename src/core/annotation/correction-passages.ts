import type {Correction, Span} from '../article.ts'
import {englishPhrases, fillIn} from '../phrases.ts'
import {visibleText} from '../visible-text.ts'

/**
 * The passages that a correction is about, in a fixed order; `placeCorrection` puts
 * them back. So a correction is kept and anchored like all annotations.
 */
export function correctionPassages(correction: Correction): Span[] {
  const spans: Span[] = []
  mapSpans(correction, (span) => {
    spans.push(span)
    return span
  })
  return spans
}

/** The same correction about the passages at `spans`, which are as many and in the order of `correctionPassages`. */
export function placeCorrection(correction: Correction, spans: readonly Span[]): Correction {
  let next = 0
  return mapSpans(correction, () => spans[next++])
}

/** The correction in words for a person. */
export function describeCorrection(correction: Correction, {corrections} = englishPhrases): string {
  switch (correction.kind) {
    case 'set-actor':
      return correction.actor ? corrections.actorSet : corrections.nobodySet
    case 'merge-actors':
      return corrections.merged
    case 'split-mention':
      return corrections.split
    case 'rename-actor':
      return fillIn(corrections.renamed, visibleText(correction.name))
    case 'not-a-claim':
      return corrections.notAClaim
    case 'add-claim':
      return corrections.added
  }
}

/** Visits every span of a correction, the passage that it is chiefly about first. */
function mapSpans(correction: Correction, map: (span: Span) => Span): Correction {
  switch (correction.kind) {
    case 'rename-actor':
    case 'split-mention':
      return {...correction, mention: map(correction.mention)}
    case 'merge-actors': {
      const mention = map(correction.mention)
      const {into} = correction
      return {...correction, mention, into: 'mention' in into ? {mention: map(into.mention)} : into}
    }
    case 'not-a-claim':
      return {...correction, content: correction.content.map(map)}
    case 'set-actor':
    case 'add-claim': {
      const content = correction.content.map(map)
      const parts =
        correction.kind === 'add-claim'
          ? {
              ...(correction.source && {source: map(correction.source)}),
              ...(correction.cue && {cue: map(correction.cue)}),
            }
          : {}
      const {actor} = correction
      const who = actor && ('mention' in actor ? {mention: map(actor.mention)} : actor)
      return {...correction, content, ...parts, ...(who && {actor: who})}
    }
  }
}
