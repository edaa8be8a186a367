/**
 * Names in news articles whose speakers were labelled by hand: every occurrence of
 * a speaker's full name, and in the labelled sources the part of it that stands
 * there ("Mr. Roe"). Titles, roles and bodies beside it are thereby known to be no
 * part of it. Other names of the articles are not marked.
 */
import type {SpeakerType} from '../../core/article.ts'
import {readJsonLines} from './json-lines.ts'
import type {MarkedName, NamedText} from './named-text.ts'
import {occurrences} from './silver-names.ts'

interface ArticleLine {
  id: string
  text: string
  attributions: {source: [start: number, end: number][]; actor: string | null; actorType: string}[]
}

/** A full name: capitals, but for the small words inside of it. */
const fullName =
  /^(?:al-|el-)?[\p{Lu}\d][\p{L}\p{M}\d.’'&-]*(?:,? (?:of|the|for|and|&|on|to|in|de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|al|el|ul|ur|(?:al-|el-)?[\p{Lu}\d][\p{L}\p{M}\d.’'&-]*))*$/u

/** @param keep which articles, by id; all by default */
export async function readArticleNames(path: string, keep = (_: string) => true): Promise<NamedText[]> {
  const lines = await readJsonLines<ArticleLine>(path)
  return lines
    .filter(({id}) => keep(id))
    .map(({id, text, attributions}) => ({domain: 'article', document: id, text, names: marksOf(text, attributions)}))
}

function marksOf(text: string, attributions: ArticleLine['attributions']): MarkedName[] {
  const marks: MarkedName[] = []
  const taken = new Uint8Array(text.length)
  const mark = (start: number, end: number, type: SpeakerType) => {
    if (taken.subarray(start, end).some(Boolean)) return
    taken.fill(1, start, end)
    marks.push({start, end, type})
  }
  const named = attributions.flatMap(({source, actor, actorType}) =>
    actor && isSpeakerType(actorType) && isFullName(actor, actorType) ? [{source, actor, type: actorType}] : [],
  )
  named.sort((a, b) => b.actor.length - a.actor.length)
  for (const {actor, type} of named) {
    // one word alone can be anything elsewhere
    if (!/\s/.test(actor)) continue
    for (const start of occurrences(text, actor)) mark(start, start + actor.length, type)
  }
  for (const {source, actor, type} of named) {
    for (const [start, end] of source) {
      const part = longestPart(text.slice(start, end), actor)
      if (part) mark(start + part.at, start + part.at + part.length, type)
    }
  }
  return marks.sort((a, b) => a.start - b.start)
}

function isSpeakerType(type: string): type is SpeakerType {
  return type === 'person' || type === 'organization' || type === 'place'
}

/** "Ann Roe", but neither "Ann Roe and Jan Doe" nor "Ann Roe’s office". */
function isFullName(name: string, type: SpeakerType): boolean {
  return fullName.test(name) && !/[’']s\b/.test(name) && !(type === 'person' && /\band\b|,(?! (?:Jr|Sr))/.test(name))
}

/** The longest run of a name's words that is in a source, its first or last word among them. */
function longestPart(source: string, name: string): {at: number; length: number} | undefined {
  const words = name.split(' ')
  const edges = words.flatMap((_, index) => [words.slice(index).join(' '), words.slice(0, index + 1).join(' ')])
  edges.sort((a, b) => b.length - a.length)
  for (const part of edges) {
    const [at] = /^\p{Lu}/u.test(part) && part.length > 1 ? occurrences(source, part) : []
    if (at !== undefined) return {at, length: part.length}
  }
  return undefined
}
