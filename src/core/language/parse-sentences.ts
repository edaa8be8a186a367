import type {Paragraph, Sentence, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
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
  const words = parser.tokenizeSentence(text)
  splitGluedWords(words)
  mergeAbbreviations(words)
  return groupSentences(words.children)
}

/** White space between two sentences stands beside them, as nlcst has it. */
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
