import type {Sentence, SentenceContent} from 'nlcst'
import {abbreviates, kindOfNext} from './abbreviations.ts'
import {textOf} from './text-of.ts'

/** Makes the full stop of an abbreviation a part of its word: "Sens.", "No." before a figure, "U.S." */
export function mergeAbbreviations(sentence: Sentence) {
  const children: SentenceContent[] = []
  sentence.children.forEach((node, index, nodes) => {
    const word = children.at(-1)
    if (
      node.type === 'PunctuationNode' &&
      node.value === '.' &&
      word?.type === 'WordNode' &&
      abbreviates(textOf(word), kindOfNext(following(nodes, index)))
    ) {
      word.children.push(node)
      word.position!.end = node.position!.end
    } else {
      children.push(node)
    }
  })
  sentence.children = children
}

/** The text of the node after a full stop and the space after it. */
function following(nodes: readonly SentenceContent[], index: number): string {
  const node = nodes[index + 1]?.type === 'WhiteSpaceNode' ? nodes[index + 2] : nodes[index + 1]
  return node ? textOf(node) : ''
}
