import type {Annotation, Json, JsonObject} from '../../annotation/annotation.ts'
import {codePoints} from '../../annotation/code-points.ts'
import {correctionPassages} from '../../annotation/correction-passages.ts'
import {creatorNamed} from '../../annotation/creator.ts'
import {describePassage} from '../../annotation/describe-passage.ts'
import type {Correction, Span} from '../../article.ts'
import {hashText} from '../../linear/hash.ts'
import {isObject, parseJson} from '../../parse-json.ts'
import {asList, asText} from '../../storage/web-annotation-json.ts'
import type {Imported} from '../imported.ts'

/**
 * Citron's quotations (https://github.com/bbc/citron, docs/data_format.md) as claims
 * added by hand. Its offsets count code points of its own `text`, or of the
 * article where it gives none; each has to be on the words that it names.
 * `now` is the time of the import, ISO 8601 in UTC. Never throws.
 */
export function importCitron(file: string, article: string, now: string): Imported {
  const json = parseJson(file)
  if (!isObject(json) || !Array.isArray(json.quotes)) return {annotations: [], problems: ['it has no list “quotes”']}
  const text = asText(json.text) ?? article
  const points = codePoints(text)
  const imported: Imported = {annotations: [], problems: []}
  for (const [index, quote] of json.quotes.entries()) {
    const annotation = readQuote(quote)
    if (annotation) imported.annotations.push(annotation)
    else imported.problems.push(`quote ${index + 1} does not fit its text`)
  }
  return imported

  function readQuote(quote: Json): Annotation | undefined {
    if (!isObject(quote)) return undefined
    const content = asList(quote.contents).map(spanOf)
    const [source, actor] = [quote.sources, quote.coreferences].map((spans) => spanOf(asList(spans)[0]))
    const cue = spanOf(quote.cue)
    if (!content.length || !content.every((span) => span !== undefined)) return undefined
    const speaker = actor ?? source
    const correction: Correction = {
      kind: 'add-claim',
      content,
      ...(source && {source}),
      ...(cue && {cue}),
      ...(speaker && {actor: {mention: speaker}}),
    }
    return {
      id: `#citron-${hashText(JSON.stringify([quote.cue ?? null, quote.contents ?? null])).toString(36)}`,
      target: correctionPassages(correction).map((span) => describePassage(text, span)),
      tags: [],
      correction,
      creator: {...creatorNamed('Citron')!, type: 'Software'},
      created: now,
      modified: now,
    }
  }

  function spanOf(value: Json | undefined): Span | undefined {
    if (!isObject(value)) return undefined
    const {start, end, text: words} = value as JsonObject & {start: number; end: number}
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start) return undefined
    const span: Span = [points.offsetOf(start), points.offsetOf(end)]
    const found = text.slice(...span)
    return found && (words === undefined || words === found) ? span : undefined
  }
}
