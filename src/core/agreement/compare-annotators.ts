import type {Annotation} from '../annotation/annotation.ts'
import type {LiveAnnotation} from '../annotation/live-annotation.ts'
import {isSettlement} from '../annotation/settlement.ts'
import type {Span} from '../article.ts'
import {lineIndex} from '../line-index.ts'
import {overlapOf} from '../overlap.ts'
import {oneLine} from '../view/claim-text.ts'
import {cohensKappa, nominalAlpha} from './nominal-agreement.ts'
import {unitizingAlpha} from './unitizing-agreement.ts'

/** What one person annotated in an article. */
export interface Annotator {
  name: string
  annotations: readonly LiveAnnotation[]
}

/** How far people agree on a tag. */
export interface TagAgreement {
  tag: string
  /** How many passages somebody gave the tag. */
  passages: number
  /** Of two annotators, on the passages that both annotated. */
  kappa?: number
  alpha?: number
}

/** A passage on which the annotators differ. */
export interface Disagreement {
  words: string
  /** From 1. */
  line: number
  spans: readonly Span[]
  /** Each annotator's tags, in their order; undefined for one who did not annotate it. */
  tags: (readonly string[] | undefined)[]
  /** On which tags they settled. */
  settled?: readonly string[]
}

export interface Agreement {
  annotators: string[]
  passages: number
  /** On where the passages are. */
  unitizing?: number
  /** On all tags at once: the first tag of each passage. */
  alpha?: number
  tags: TagAgreement[]
  disagreements: Disagreement[]
}

/** Passages that share at least this much of what they cover together are the same. */
const minOverlap = 0.5

interface Item {
  spans: readonly Span[]
  tags: (readonly string[] | undefined)[]
}

/** Those who made annotations, each by name, in order of name; nameless ones and what settles a disagreement are left out. */
export function annotatorsOf(annotations: readonly LiveAnnotation[]): Annotator[] {
  const byName = new Map<string, LiveAnnotation[]>()
  for (const live of annotations) {
    const name = live.annotation.creator?.name
    if (name !== undefined && !isSettlement(live.annotation)) byName.set(name, [...(byName.get(name) ?? []), live])
  }
  return [...byName].map(([name, own]) => ({name, annotations: own})).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Compares what several people annotated in one text: agreement on passages by
 * Krippendorff's unitizing alpha, on tags by Cohen's kappa (of two) and Krippendorff's
 * alpha, and all passages on which they differ, in text order. Spans count UTF-16 code
 * units. Annotations whose words are lost, and corrections, take no part. `settled` are annotations among which
 * are those that settle a disagreement.
 */
export function compareAnnotators(
  text: string,
  annotators: readonly Annotator[],
  settled: readonly LiveAnnotation[] = [],
): Agreement {
  const items = itemsOf(annotators)
  const settledAs = (spans: readonly Span[]) =>
    settled.find((one) => one.spans && isSettlement(one.annotation) && overlapOf(one.spans, spans) >= minOverlap)
  const tags = [...new Set(items.flatMap((item) => item.tags.flatMap((own) => own ?? [])))].sort()
  const lineOf = lineIndex(text)
  return {
    annotators: annotators.map(({name}) => name),
    passages: items.length,
    unitizing: unitizingAlpha(new Map([['annotated', annotators.map(placesOf)]]), text.length),
    alpha: nominalAlpha(items.map((item) => item.tags.map((own) => own && (own[0] ?? '')))),
    tags: tags.map((tag) => agreementOn(tag, items, annotators.length)),
    disagreements: items
      .filter((item) => new Set(item.tags.map((own) => own && JSON.stringify(own.toSorted()))).size > 1)
      .map(({spans, tags: given}) => ({
        words: oneLine(spans.map((span) => text.slice(...span)).join(' … ')),
        line: lineOf(spans[0][0]).number,
        spans,
        tags: given,
        ...settledTags(settledAs(spans)),
      })),
  }
}

function settledTags(settlement: LiveAnnotation | undefined): Pick<Disagreement, 'settled'> {
  return settlement ? {settled: settlement.annotation.tags} : {}
}

function agreementOn(tag: string, items: readonly Item[], annotators: number): TagAgreement {
  const units = items.map((item) => item.tags.map((own) => own && String(own.includes(tag))))
  const pairs = units.flatMap(([one, other]): [string, string][] =>
    one !== undefined && other !== undefined ? [[one, other]] : [],
  )
  return {
    tag,
    passages: items.filter((item) => item.tags.some((own) => own?.includes(tag))).length,
    ...(annotators === 2 && {kappa: cohensKappa(pairs)}),
    alpha: nominalAlpha(units),
  }
}

function placesOf({annotations}: Annotator): Span[] {
  return annotations.flatMap(({annotation, spans}) => (takesPart(annotation) ? (spans ?? []) : []))
}

/** Corrections and settlements are not what somebody says of a passage. */
function takesPart(annotation: Annotation): boolean {
  return !annotation.correction && !isSettlement(annotation)
}

/** The annotated passages, each once, with what everybody says of it. */
function itemsOf(annotators: readonly Annotator[]): Item[] {
  const items: Item[] = []
  for (const [index, {annotations}] of annotators.entries()) {
    for (const {annotation, spans} of annotations) {
      if (!spans?.length || !takesPart(annotation)) continue
      let item = items.find((known) => overlapOf(known.spans, spans) >= minOverlap)
      if (!item) {
        item = {spans, tags: annotators.map(() => undefined)}
        items.push(item)
      }
      item.tags[index] = [...new Set([...(item.tags[index] ?? []), ...annotation.tags])]
    }
  }
  return items.sort((a, b) => a.spans[0][0] - b.spans[0][0])
}
