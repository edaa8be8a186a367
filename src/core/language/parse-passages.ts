import type {ParagraphData, Root} from 'nlcst'
import type {Article, BlockRole} from '../article.ts'
import {type Pause, runSteps} from '../pace.ts'
import {toDocument} from '../reading/offset-map.ts'
import type {Passage, Prose} from './passage.ts'
import {createPassageCache, type PassageCache} from './passage-cache.ts'
import {type ReadPassage, readWordsOf} from './read-passage.ts'

/**
 * Parses each paragraph of the story by itself, or takes it from the cache, and
 * lifts the results into one prose. Outlet, date, byline, furniture and the like
 * are not prose; a headline is, unless the file gives it as metadata among others.
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
  return (tree: Root) => runSteps(parse(tree), pause)

  function* parse(tree: Root): Generator<number> {
    const {prose, article} = tree.data!
    const roles = new Set<BlockRole>(isHeaded(article) ? ['body', 'quote'] : ['headline', 'body', 'quote'])
    for (const [index, node] of tree.children.entries()) {
      if (node.type !== 'ParagraphNode' || !roles.has(node.data!.role) || node.data!.language) continue
      lift(prose, cache.get(node.data!.value, readPassage), node.data!)
      yield index / tree.children.length
    }
    cache.turn()
  }
}

function isHeaded({publisher, published, url, authors}: Article): boolean {
  return Boolean(publisher ?? published ?? url) || authors.length > 0
}

function lift(prose: Prose, {words, sentences, names}: Passage, {role, value, map}: ParagraphData) {
  const base = prose.words.length
  // most paragraphs are one slice of the document
  const shift = map.length === 1 ? map[0][1] - map[0][0] : undefined
  for (const {start, end, text, lemma, tag} of words) {
    const [from, to] = shift === undefined ? toDocument(map, start, end) : [start + shift, end + shift]
    prose.words.push({start: from, end: to, text, lemma, tag})
  }
  for (const {first, last} of sentences) {
    prose.sentences.push({first: first + base, last: last + base, paragraph: prose.paragraphs.length})
  }
  for (const {first, last, type} of names) prose.names.push({first: first + base, last: last + base, type})
  prose.paragraphs.push({role, span: toDocument(map, 0, value.length), first: base, last: prose.words.length})
}
