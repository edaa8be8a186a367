import type {Root} from 'nlcst'
import type {Article, BlockRole} from '../article.ts'
import {inSteps, type Pause} from '../pace.ts'
import {toDocument} from '../reading/offset-map.ts'
import type {Passage, Prose} from './passage.ts'
import {createPassageCache, type PassageCache} from './passage-cache.ts'
import {type ReadPassage, readWordsOf} from './read-passage.ts'

/**
 * Parses each paragraph of the story by itself, or takes it from the cache, and
 * lifts the results into one prose. Outlet, date, byline, furniture and the like
 * are no prose; a headline is, unless the file gives it as metadata among others.
 * With `pause` it rests after each paragraph.
 */
export function parsePassages({
  cache = createPassageCache(),
  readPassage = readWordsOf,
  pause,
}: {
  cache?: PassageCache
  readPassage?: ReadPassage
  pause?: Pause
} = {}) {
  return (tree: Root) => inSteps(parse(tree), pause)

  function* parse(tree: Root): Generator<number> {
    const {prose, article} = tree.data!
    const roles = new Set<BlockRole>(isHeaded(article) ? ['body', 'quote'] : ['headline', 'body', 'quote'])
    for (const [index, node] of tree.children.entries()) {
      if (node.type !== 'ParagraphNode' || !roles.has(node.data!.role) || node.data!.language) continue
      const {value, map, role} = node.data!
      const passage = cache.get(value, readPassage)
      lift(prose, passage, {role, span: toDocument(map, 0, value.length)}, (start, end) => toDocument(map, start, end))
      yield index / tree.children.length
    }
    cache.turn()
  }
}

function isHeaded({publisher, published, url, authors}: Article): boolean {
  return Boolean(publisher ?? published ?? url) || authors.length > 0
}

function lift(
  prose: Prose,
  passage: Passage,
  paragraph: Pick<Prose['paragraphs'][0], 'role' | 'span'>,
  place: (start: number, end: number) => readonly [number, number],
) {
  const base = prose.words.length
  for (const word of passage.words) {
    const [start, end] = place(word.start, word.end)
    prose.words.push({...word, start, end})
  }
  for (const {first, last} of passage.sentences) {
    prose.sentences.push({first: first + base, last: last + base, paragraph: prose.paragraphs.length})
  }
  for (const name of passage.names) prose.names.push({...name, first: name.first + base, last: name.last + base})
  prose.paragraphs.push({...paragraph, first: base, last: prose.words.length})
}
