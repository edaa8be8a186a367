import type {Json, JsonObject, Medium, Selector} from '../annotation/annotation.ts'
import type {CodePoints} from '../annotation/code-points.ts'
import {isObject} from '../parse-json.ts'
import {asList, asText, names, omitKeys} from './web-annotation-json.ts'

/** The article as a target: its text, and that text's code points. */
export interface TargetText {
  text: string
  points: CodePoints
  /** The text is the one that positions were counted in: they may be alone. */
  isSource?: boolean
}

/**
 * One target as a selector; undefined when it neither quotes anything (Web Annotation
 * Data Model, 4.2.4) nor says where in this very text it is.
 *
 * Positions are code points by 4.2.5, but many tools write UTF-16 code units:
 * whichever reading the quoted words confirm is taken, code points when neither.
 */
export function readTarget(target: Json, {text, points, isSource}: TargetText): Selector | undefined {
  if (!isObject(target)) return undefined
  const selectors = asList(target.selector)
  const position = selectors.find((selector) => isPosition(selector))
  const quote = selectors.find((selector) => isQuote(selector))
  const exact = quote ? (quote.exact as string) : isSource && position && wordsAt(position, text, points)
  if (!exact) return undefined
  const [first, last] = position ? [position.start as number, position.end as number] : [0, exact.length]
  const counted = [points.offsetOf(first), points.offsetOf(last)]
  const inUnits = text.slice(...counted) !== exact && text.slice(first, last) === exact
  const [start, end] = inUnits ? [first, last] : counted
  const others = selectors.filter((selector) => selector !== quote && selector !== position)
  const medium = readMedium(target)
  const own = ['selector', ...(isRelative(target.source) ? ['source'] : []), ...(medium ? mediumKeys : [])]
  const properties = omitKeys(target, own)
  const foreign = others.length > 0 || Object.keys(properties).length > 0
  return {
    exact,
    prefix: asText(quote?.prefix) ?? '',
    suffix: asText(quote?.suffix) ?? '',
    start,
    end,
    ...(medium && {medium}),
    ...(foreign && {foreign: {properties, selectors: others}}),
  }
}

/** The selector as a target of the article at the relative URI `source`. */
export function formatTarget(
  {exact, prefix, suffix, start, end, medium, foreign}: Selector,
  source: string,
  {points}: TargetText,
) {
  return {
    ...(medium && {type: 'SpecificResource'}),
    source,
    ...medium,
    ...foreign?.properties,
    selector: [
      {type: 'TextQuoteSelector', exact, prefix, suffix},
      {type: 'TextPositionSelector', start: points.before(start), end: points.before(end)},
      ...(foreign?.selectors ?? []),
    ],
  }
}

const mediumKeys = ['type', 'format', 'language']

/** What the article is, as `formatTarget` writes it; what others write otherwise is left to them. */
function readMedium({type, source, format, language}: JsonObject): Medium | undefined {
  if (type !== 'SpecificResource' || !isRelative(source) || !asText(format)) return undefined
  if (language === undefined) return {format: format as string}
  return asText(language) ? {format: format as string, language: language as string} : undefined
}

function isQuote(selector: Json): selector is JsonObject {
  return isObject(selector) && names(selector.type, 'TextQuoteSelector') && Boolean(asText(selector.exact))
}

/** What a position alone means; by the standard it counts code points. */
function wordsAt({start, end}: JsonObject, text: string, points: CodePoints): string {
  return text.slice(points.offsetOf(start as number), points.offsetOf(end as number))
}

function isPosition(selector: Json): selector is JsonObject {
  if (!isObject(selector) || !names(selector.type, 'TextPositionSelector')) return false
  const {start, end} = selector
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && (start as number) >= 0 && (end as number) >= 0
}

/** A source without a scheme is the article beside the page, whatever it is called now. */
function isRelative(source: Json | undefined): boolean {
  return typeof source === 'string' && !/^[a-z][a-z0-9+.-]*:/i.test(source)
}
