import type {Nodes, Paragraph, Sentence, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Point} from 'unist'
import {mergeAbbreviations} from './merge-abbreviations.ts'
import {sentenceEnds} from './sentence-ends.ts'
import {splitGluedWords} from './split-glued-words.ts'

const parser = new ParseEnglish()

/**
 * Parses one paragraph into sentences and words.
 *
 * parse-english finds the words. Which stops end a sentence is decided here,
 * because it makes one word of what is glued ("information.According") and
 * knows too few abbreviations. Positions count from the start of `text`,
 * offsets in UTF-16 code units.
 */
export function parseSentences(text: string): Paragraph {
  const words = tokenize(text)
  splitGluedWords(words)
  mergeAbbreviations(words)
  return groupSentences(words.children)
}

/** parse-english takes quadratic time: what is longer, in UTF-16 code units, it gets piece by piece. */
const maxLength = 20_000

function tokenize(text: string): Sentence {
  const children: SentenceContent[] = []
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start)
    const piece = parser.tokenizeSentence(text.slice(start, end))
    if (start) move(piece, start)
    children.push(...piece.children)
    start = end
  }
  return {type: 'SentenceNode', children}
}

/** Behind the last space of as much as one piece may hold; between the halves of no surrogate pair, where it has none. */
function pieceEnd(text: string, start: number): number {
  const limit = start + maxLength
  if (limit >= text.length) return text.length
  for (let end = limit; end > start; end--) if (/\s/.test(text[end - 1])) return end
  return /[\ud800-\udbff]/.test(text[limit - 1]) ? limit - 1 : limit
}

/** Adds to all offsets of a tree; its nodes share some of their points. */
function move(tree: Nodes, by: number) {
  const moved = new Set<Point>()
  visit(tree)

  function visit(node: Nodes) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      if (!moved.has(point)) point.offset! += by
      moved.add(point)
    }
    if ('children' in node) node.children.forEach(visit)
  }
}

/** White space between two sentences is beside them, as nlcst has it. */
function groupSentences(nodes: SentenceContent[]): Paragraph {
  const children: Paragraph['children'] = []
  let sentence: SentenceContent[] = []
  const ends = sentenceEnds(nodes)
  nodes.forEach((node, index) => {
    const isOuter = node.type === 'WhiteSpaceNode' && (!sentence.length || index === nodes.length - 1)
    if (!isOuter) sentence.push(node)
    if (sentence.length && (isOuter || index === nodes.length - 1 || ends.has(index + 1))) {
      children.push({type: 'SentenceNode', children: sentence, position: spanning(sentence)})
      sentence = []
    }
    if (isOuter) children.push(node)
  })
  return {type: 'ParagraphNode', children, ...(children.length && {position: spanning(children)})}
}

function spanning(nodes: (SentenceContent | Sentence)[]) {
  return {start: nodes[0].position!.start, end: nodes.at(-1)!.position!.end}
}
