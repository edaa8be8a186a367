import {Parser} from 'htmlparser2'
import type {Span} from '../../article.ts'
import {createMappedText, type MappedText} from '../mapped-text.ts'

/** An element of a feed or of an entry: its text, entities decoded, with its place in the document. */
export interface FeedField {
  text: MappedText
  attributes: Record<string, string>
  /** The whole content, markup included: Atom's `type="xhtml"` has elements there. */
  content: Span
}

/** The fields of a feed or an entry, by name; several of one name in order. */
export type FeedFields = ReadonlyMap<string, readonly FeedField[]>

export interface Feed {
  /** As `xml:lang` says. */
  language?: string
  fields: FeedFields
  entries: FeedFields[]
}

const entryNames = new Set(['item', 'entry'])
const cdata = '<![CDATA['

/** Parses a feed (RSS 2.0, RSS 1.0, Atom), well-formed or not; offsets are those of the document. */
export function parseFeed(document: string): Feed {
  const fields = new Map<string, FeedField[]>()
  const feed: Feed = {fields, entries: []}
  const open: string[] = []
  /** The entry that is open, and the depth of its fields. */
  let entry: {fields: Map<string, FeedField[]>; depth: number} | undefined
  let field:
    | ({name: string; depth: number; text: ReturnType<typeof createMappedText>} & Omit<FeedField, 'text'>)
    | undefined
  let isRaw = false

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!open.length && attributes['xml:lang']) feed.language = attributes['xml:lang']
        open.push(name)
        if (entryNames.has(name) && !entry) {
          entry = {fields: new Map(), depth: open.length + 1}
          feed.entries.push(entry.fields)
        } else if (
          (!field || (field.name === 'author' && name === 'name')) &&
          (entry ? open.length >= entry.depth : !entryNames.has(name))
        ) {
          field = {name, depth: open.length, attributes, text: createMappedText(), content: [parser.endIndex + 1, 0]}
          // What holds fields itself is none, as `channel`; of an Atom author, the name is one.
          if (containers.has(name)) field = undefined
        }
      },
      oncdatastart() {
        isRaw = true
      },
      oncdataend() {
        isRaw = false
      },
      ontext(text) {
        const [start, end] = [parser.startIndex, parser.endIndex + 1]
        if (isRaw) field?.text.add(text, start + cdata.length)
        else field?.text.add(text, start, end - start)
      },
      onclosetag(name) {
        if (field && field.depth === open.length) {
          const {name, text, attributes, content} = field
          const to = entry?.fields ?? fields
          const end = Math.max(content[0], parser.startIndex)
          const found = {text: text.finish(), attributes, content: [content[0], end] as const}
          const others = to.get(name)
          if (others) others.push(found)
          else to.set(name, [found])
          field = undefined
        }
        open.pop()
        if (entry && open.length < entry.depth - 1 && entryNames.has(name)) entry = undefined
      },
    },
    {xmlMode: true},
  )
  parser.write(document)
  parser.end()
  return feed
}

/** Elements around fields. */
const containers = new Set(['rss', 'feed', 'rdf:RDF', 'channel', 'media:group'])
