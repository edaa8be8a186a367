import type {Annotation} from '../../annotation/annotation.ts'
import {codePoints} from '../../annotation/code-points.ts'
import {correctionPassages} from '../../annotation/correction-passages.ts'
import {describePassage} from '../../annotation/describe-passage.ts'
import type {ActorTarget, ActorType, Correction, Span} from '../../article.ts'
import {hashText} from '../../linear/hash.ts'
import {visibleText} from '../../visible-text.ts'
import type {Imported} from '../imported.ts'

/** The type of words that carry no tag of one word. */
export const passageType = 'Passage'
/** Notes that brat shows, and that are read as more: a tag of several words, and who spoke. */
export const tagNote = 'Tag'
export const actorNote = 'Actor'
/** What the note on the actor says where the words of the source do not tell who it is. */
export const actorUnknown = 'not certain'

interface TextBound {
  type: string
  spans: Span[]
}

/**
 * brat's standoff annotations (https://brat.nlplab.org/standoff.html) of the article's
 * text. Text-bound ones become tagged passages, with their attributes as further
 * tags and the annotator's notes as notes; an event with a part called content, quote or
 * statement becomes a claim, its trigger the cue and its part called source or
 * speaker the source. Offsets count code points. Never throws.
 */
export function importBrat(standoff: string, article: string, now: string): Imported {
  const points = codePoints(article)
  const imported: Imported = {annotations: [], problems: []}
  const bounds = new Map<string, TextBound>()
  const tags = new Map<string, string[]>()
  const notes = new Map<string, string>()
  const actors = new Map<string, ActorTarget | typeof actorUnknown>()
  const lines = standoff.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    const [id, middle = '', last = ''] = line.split('\t')
    if (id.startsWith('T')) {
      const bound = readBound(middle, last)
      if (bound) bounds.set(id, bound)
      else imported.problems.push(`line ${index + 1} does not fit the article: ${id} ${last}`.trim())
    } else if (/^[AM]/.test(id)) {
      const [name, of, value] = middle.split(' ')
      if (of) tags.set(of, [...(tags.get(of) ?? []), value ? `${name}: ${value}` : name])
    } else if (id.startsWith('#')) {
      const [type, of] = middle.split(' ')
      if (!of || !last) continue
      const actor = type === actorNote ? readActor(last) : undefined
      if (actor) actors.set(of, actor)
      else if (type === tagNote) tags.set(of, [...(tags.get(of) ?? []), last])
      else notes.set(of, [notes.get(of), last].filter(Boolean).join('\n\n'))
    }
  }
  const used = new Set<string>()
  for (const line of lines) {
    const event = /^(E\d+)\t(.+)$/.exec(line)
    const claim = event && readClaim(event[2], actors.get(event[1]))
    if (claim) add(event[1], correctionPassages(claim), {correction: claim, tags: tags.get(event[1]) ?? []})
  }
  for (const [id, {type, spans}] of bounds) {
    if (!used.has(id)) add(id, spans, {tags: [...(type === passageType ? [] : [type]), ...(tags.get(id) ?? [])]})
  }
  return imported

  function add(id: string, spans: readonly Span[], said: Pick<Annotation, 'tags' | 'correction'>) {
    const note = notes.get(id)
    imported.annotations.push({
      id: `#brat-${id}-${hashText(JSON.stringify([said.tags, spans])).toString(36)}`,
      target: spans.map((span) => describePassage(article, span)),
      ...said,
      tags: said.tags.map(visibleText),
      ...(note && {note}),
      created: now,
      modified: now,
    })
  }

  /** `Type 0 5;16 23`, and the words that are there, one space between the parts. */
  function readBound(middle: string, words: string): TextBound | undefined {
    const [, type, places] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(middle) ?? []
    if (!places) return undefined
    const spans = places.split(';').map((place): Span => {
      const [start, end] = place.split(' ').map(Number)
      return [points.offsetOf(start), points.offsetOf(end)]
    })
    const found = spans.map((span) => article.slice(...span)).join(' ')
    const even = (text: string) => text.replace(/\s+/g, ' ').trim()
    return even(found) && (!words || even(found) === even(words)) ? {type, spans: joined(spans)} : undefined
  }

  /** brat cuts what crosses lines. */
  function joined(spans: readonly Span[]): Span[] {
    const whole: Span[] = []
    for (const [start, end] of spans) {
      const [from, to] = whole.at(-1) ?? [0, 0]
      if (to && /^[\r\n]+$/.test(article.slice(to, start))) whole[whole.length - 1] = [from, end]
      else whole.push([start, end])
    }
    return whole
  }

  /** `Attribution:T2 Source:T1 Content:T3`, roles numbered where there are several. */
  function readClaim(event: string, named?: ActorTarget | typeof actorUnknown): Correction | undefined {
    const [[, trigger], ...roles] = event
      .trim()
      .split(' ')
      .map((part) => part.split(':'))
    const of = (role: RegExp) =>
      roles.filter(([name]) => role.test(name)).flatMap(([, id]) => (bounds.has(id) ? id : []))
    const contents = of(/^(content|quote|statement)\d*$/i)
    if (!contents.length) return undefined
    const [source] = of(/^(source|speaker|holder)\d*$/i)
    for (const id of [trigger, source, ...contents]) if (id) used.add(id)
    const [said] = source ? bounds.get(source)!.spans : []
    // An event without words of its own is triggered by its content.
    const [cue] = contents.includes(trigger) ? [] : (bounds.get(trigger)?.spans ?? [])
    const actor = named === actorUnknown ? undefined : (named ?? (said && {mention: said}))
    const content = contents.flatMap((id) => bounds.get(id)!.spans)
    return {kind: 'add-claim', content, ...(said && {source: said}), ...(cue && {cue}), ...(actor && {actor})}
  }
}

/** `person Ann Roe` */
function readActor(text: string): ActorTarget | typeof actorUnknown | undefined {
  if (text === actorUnknown) return actorUnknown
  const [, type, name] = /^(person|organization|place|unnamed) (.+)$/.exec(text) ?? []
  return name ? {name, type: type as ActorType} : undefined
}
