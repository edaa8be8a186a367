import type {ResponseKind} from '../../article.ts'
import {cueTrigger, responsePatterns} from '../../lexicon/response-cues.ts'
import type {CueContext} from './cue-context.ts'

/** How somebody who was asked said nothing; undefined where the cue makes a statement. */
export function readResponse({cue, text, before, content}: CueContext): ResponseKind | undefined {
  // “No comment,” he said.
  if (content.length < 8) {
    const said = content.flatMap((word) => (/\p{L}/u.test(word.text) ? [word.text.toLowerCase()] : [])).join(' ')
    if (/^no (?:further )?comment$/.test(said)) return 'declined'
  }
  if (!cue.length || !cueTrigger.test(text)) return undefined
  const start = before.length ? before.join(' ').length + 1 : 0
  const end = start + cue.map((word) => word.text).join(' ').length
  return responsePatterns.find(({matchCue}) => {
    const match = matchCue(text)
    return match !== null && match.index < end && match.index + match[0].length > start
  })?.kind
}
