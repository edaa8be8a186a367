type Thing = Record<string, unknown>

/**
 * What breaks the Web Annotation Data Model's rules (MUST, and the SHOULDs that
 * bear on us) in a page of annotations, by section of
 * https://www.w3.org/TR/annotation-model/. Empty for a valid page.
 */
export function faults(page: Thing): string[] {
  const found: string[] = []
  const must = (holds: unknown, what: string) => holds || found.push(what)

  must(page['@context'] === 'http://www.w3.org/ns/anno.jsonld', '5.2 and 3.1: @context')
  must(isIri(page.id), '5.2: a page has one IRI')
  must(page.type === 'AnnotationPage', '5.2: type')
  must(Array.isArray(page.items), '5.2: items is a list')
  must(isIri((page.partOf as Thing).id), '5.2: should be part of a collection')
  must(Number.isInteger(page.startIndex) && (page.startIndex as number) >= 0, '5.2: should say where it starts')
  for (const annotation of page.items as Thing[]) {
    must(isIri(annotation.id), '3.1: an annotation has one IRI')
    must(annotation.type === 'Annotation', '3.1: type')
    must(motivations.has(annotation.motivation as string), '3.3.5: one motivation that the model knows')
    for (const key of ['created', 'modified']) must(isUtc(annotation[key]), `3.3.1: ${key} in UTC`)
    const {creator} = annotation as {creator?: Thing}
    if (creator) {
      must(agents.has(creator.type as string), '3.3.2: an agent should have a type')
      must(isIri(creator.id), '3.3.2: an agent should have an IRI')
      must(typeof creator.name === 'string', '3.3.2: an agent should have a name')
      must(typeof creator.nickname === 'string', '3.3.2: an agent should have a nickname')
    }
    must(!('body' in annotation && 'bodyValue' in annotation), '3.2.5: not body and bodyValue')
    for (const body of (annotation.body ?? []) as Thing[]) {
      must(motivations.has(body.purpose as string), '3.3.5: purpose')
      if (body.type === 'SpecificResource') {
        must(isIri(body.source) && !('value' in body), '4: a specific resource has one source')
        continue
      }
      must(body.type === 'TextualBody' && typeof body.value === 'string', '3.2.4: a textual body has one value')
      must(typeof body.format === 'string', '3.2.1: should say its format')
      must(!('source' in body) && !('items' in body), '3.2.4: a textual body is nothing else')
    }
    const targets = annotation.target as Thing[]
    must(targets.length > 0, '3.1: one target or more')
    for (const {type, source, format, language, selector, value} of targets) {
      must(type === 'SpecificResource', '4: a specific resource should have its type')
      must(/^[a-z]+\/[a-z0-9]+$/.test(String(format)), '3.2.1: should say its media type')
      must(language === undefined || Intl.getCanonicalLocales(String(language)), '3.2.1: language by BCP 47')
      must(isIri(source) && value === undefined, '4: a specific resource has one source')
      const [quote, position] = selector as Thing[]
      must(quote.type === 'TextQuoteSelector' && typeof quote.exact === 'string', '4.2.4: exactly one exact')
      must(typeof quote.prefix === 'string' && typeof quote.suffix === 'string', '4.2.4: should have prefix and suffix')
      must(position.type === 'TextPositionSelector', '4.2.5: type')
      const {start, end} = position as {start: number; end: number}
      must(Number.isInteger(start) && start >= 0 && Number.isInteger(end) && end >= start, '4.2.5: start and end')
    }
  }
  return found
}

const agents = new Set(['Person', 'Organization', 'Software'])

const motivations = new Set(
  (
    'assessing bookmarking classifying commenting describing editing highlighting ' +
    'identifying linking moderating questioning replying tagging'
  ).split(' '),
)

/** Relative ones are resolved against the file's own address, as JSON-LD does. */
function isIri(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && URL.canParse(value, 'file:///articles/page.jsonld')
}

function isUtc(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)
}
