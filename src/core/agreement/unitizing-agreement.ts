import type {Span} from '../article.ts'

/** A stretch of the continuum that an annotator marked, or left unmarked. */
interface Section {
  start: number
  length: number
  isUnit: boolean
}

/** The passages of each annotator, by category. */
export type UnitsByCategory = ReadonlyMap<string, readonly (readonly Span[])[]>

/**
 * Returns Krippendorff's unitizing alpha: how far annotators marked the same stretches
 * of a text of `length` (in any unit of length) in the same categories (Krippendorff,
 * "Content Analysis", 2nd edition, 2004, 11.4). Each annotator's units of a category lie
 * apart. Undefined where nobody marked anything.
 */
export function unitizingAlpha(units: UnitsByCategory, length: number): number | undefined {
  let [observed, expected] = [0, 0]
  for (const annotators of units.values()) {
    const sections = annotators.map((one) => sectionsOf(one, length))
    observed += observedDisagreement(sections, length)
    expected += expectedDisagreement(sections, length)
  }
  return expected === 0 ? undefined : 1 - observed / expected
}

/** Units and the gaps between them, from the beginning to the end. */
function sectionsOf(units: readonly Span[], length: number): Section[] {
  const sections: Section[] = []
  let at = 0
  for (const [start, end] of joined(units)) {
    if (start > at) sections.push({start: at, length: start - at, isUnit: false})
    sections.push({start, length: end - start, isUnit: true})
    at = end
  }
  if (at < length) sections.push({start: at, length: length - at, isUnit: false})
  return sections
}

/** Spans that overlap become one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && start < last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else if (end > start) result.push([start, end])
  }
  return result
}

function observedDisagreement(annotators: readonly (readonly Section[])[], length: number): number {
  let sum = 0
  for (const [index, one] of annotators.entries()) {
    for (const [otherIndex, other] of annotators.entries()) {
      if (index === otherIndex) continue
      for (const section of one) for (const against of other) sum += difference(section, against)
    }
  }
  return sum / (annotators.length * (annotators.length - 1) * length ** 2)
}

/** Squared differences of where two units that overlap begin and end; of a unit inside a gap its squared length. */
function difference(one: Section, other: Section): number {
  const start = one.start - other.start
  const end = one.start + one.length - (other.start + other.length)
  if (one.isUnit && other.isUnit) {
    return -one.length < start && start < other.length ? start ** 2 + end ** 2 : 0
  }
  if (one.isUnit && !other.isUnit) return start >= 0 && end <= 0 ? one.length ** 2 : 0
  if (!one.isUnit && other.isUnit) return start <= 0 && end >= 0 ? other.length ** 2 : 0
  return 0
}

function expectedDisagreement(annotators: readonly (readonly Section[])[], length: number): number {
  const sections = annotators.flat()
  const units = sections.filter(({isUnit}) => isUnit)
  const gaps = sections.filter(({isUnit}) => !isUnit)
  let sum = 0
  for (const {length: own} of units) {
    sum += ((units.length - 1) / 3) * (2 * own ** 3 - 3 * own ** 2 + own)
    for (const gap of gaps) if (gap.length >= own) sum += own ** 2 * (gap.length - own + 1)
  }
  const whole = annotators.length * length
  const within = units.reduce((total, {length: own}) => total + own * (own - 1), 0)
  return units.length ? ((2 / length) * sum) / (whole * (whole - 1) - within) : 0
}
