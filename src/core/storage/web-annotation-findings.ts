import {type SourceFinding, type SourceLink, type SourceVerdict, sourceVerdicts} from '../annotation/source-check.ts'
import {isObject, type Json, type JsonObject} from '../parse-json.ts'
import {asList, asText, names, omitKeys} from './web-annotation-json.ts'

/**
 * Reads what a comparison with sources found: a body that is describing the verdict, one
 * that is describing the words that differ, and those that are linking to passages of
 * sources. Returns the bodies that say something else, too; undefined without a verdict.
 */
export function readFinding(bodies: readonly Json[]): {finding: SourceFinding; others: Json[]} | undefined {
  const first = bodies.find((body) => verdictOf(body))
  if (!first) return undefined
  const finding: SourceFinding = {verdict: verdictOf(first)!, links: []}
  const others: Json[] = []
  for (const body of bodies) {
    if (body === first) continue
    const words = plainText(body)
    const link = readLink(body)
    if (words && finding.words === undefined) finding.words = words
    else if (link) finding.links.push(link)
    else others.push(body)
  }
  return {finding, others}
}

/** The bodies that say the same; `readFinding` reads them back. */
export function formatFinding({verdict, words, links}: SourceFinding): JsonObject[] {
  const text = (value: string): JsonObject => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose: 'describing',
  })
  return [
    text(verdict),
    ...(words ? [text(words)] : []),
    ...links.map(({source, passage}): JsonObject => {
      const link: JsonObject = {type: 'SpecificResource', purpose: 'linking', source}
      if (!passage) return link
      const {start, end, ...quote} = passage
      const selector: JsonObject[] = [
        {type: 'TextQuoteSelector', ...quote},
        {type: 'TextPositionSelector', start, end},
      ]
      return {...link, selector}
    }),
  ]
}

function verdictOf(body: Json): SourceVerdict | undefined {
  const value = plainText(body)
  return sourceVerdicts.find((verdict) => verdict === value)
}

function plainText(body: Json): string | undefined {
  if (!isObject(body) || !names(body.type, 'TextualBody') || body.purpose !== 'describing') return undefined
  return Object.keys(omitKeys(body, ['type', 'value', 'format', 'purpose'])).length ? undefined : asText(body.value)
}

function readLink(body: Json): SourceLink | undefined {
  if (!isObject(body) || !names(body.type, 'SpecificResource') || body.purpose !== 'linking') return undefined
  const source = asText(body.source)
  if (!source || Object.keys(omitKeys(body, ['type', 'purpose', 'source', 'selector'])).length) return undefined
  // A link to the web is evidence that a person gave.
  if (body.selector === undefined) return /^[a-z][a-z0-9+.-]*:/i.test(source) ? undefined : {source}
  const [quote, position, ...more] = asList(body.selector)
  if (more.length || !isObject(quote) || !isObject(position)) return undefined
  const {exact, prefix, suffix} = quote
  const {start, end} = position
  if (!names(quote.type, 'TextQuoteSelector') || !names(position.type, 'TextPositionSelector')) return undefined
  if (![exact, prefix, suffix].every((part) => typeof part === 'string')) return undefined
  if (![start, end].every((offset) => Number.isSafeInteger(offset) && (offset as number) >= 0)) return undefined
  return {source, passage: {exact, prefix, suffix, start, end} as SourceLink['passage']}
}
