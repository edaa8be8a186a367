import type {Root, RootContent} from 'nlcst'
import type {Plugin} from 'unified'
import type {Analysis, Block} from './article.ts'
import {cleanText} from './reading/clean-text.ts'
import {toDocument} from './reading/offset-map.ts'

declare module 'unified' {
  interface CompileResultMap {
    Analysis: Analysis
  }
}

/** A unified compiler: the finished tree as the plain data that hosts get. */
export const compileAnalysis: Plugin<[{tokens?: boolean; clean?: boolean}?], Root, Analysis> = function ({
  tokens = false,
  clean = false,
} = {}) {
  this.compiler = (tree, file): Analysis => {
    const {article, prose, quotations, mentions, actors, claims, responses} = (tree as Root).data!
    const {words} = prose
    return {
      article,
      blocks: (tree as Root).children.flatMap(blockOf),
      sentences: prose.sentences.map(({first, last}) => [words[first].start, words[last - 1].end]),
      quotations,
      mentions,
      actors,
      claims,
      responses,
      messages: file.messages.map(({reason, ruleId = 'unknown', place}) => ({
        reason,
        rule: ruleId,
        ...(place && 'start' in place && {span: [place.start.offset!, place.end.offset!] as const}),
      })),
      ...(tokens && {tokens: words.map(({start, end, lemma, tag}) => ({start, end, lemma, tag}))}),
      ...(clean && {clean: cleanText(tree as Root)}),
    }
  }
}

function blockOf(node: RootContent): Block[] {
  if (node.type !== 'ParagraphNode') return []
  const {role, value, map} = node.data!
  return [{span: toDocument(map, 0, value.length), role}]
}
