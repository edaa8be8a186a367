import type {Nodes, Paragraph} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import type {Passage, Word} from './passage.ts'

/** The words of a parsed paragraph as the models see them. Offsets are those of the nodes. */
export function readWords(paragraph: Paragraph): Passage {
  const passage: Passage = {words: [], sentences: [], names: []}
  for (const sentence of paragraph.children) {
    if (sentence.type !== 'SentenceNode') continue
    const first = passage.words.length
    for (const node of sentence.children) if (node.type !== 'WhiteSpaceNode') passage.words.push(wordOf(node))
    passage.sentences.push({first, last: passage.words.length})
  }
  return passage
}

function wordOf(node: Nodes): Word {
  const text = textOf(node)
  return {
    start: node.position!.start.offset!,
    end: node.position!.end.offset!,
    text,
    lemma: text.toLowerCase(),
    tag: node.type === 'WordNode' ? 'X' : 'PUNCT',
  }
}
