import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Analysis} from './article.ts'

declare module 'unified' {
  interface CompileResultMap {
    Analysis: Analysis
  }
}

/** A unified compiler: the finished tree as the plain data that hosts get. */
export const compileAnalysis: Plugin<[{tokens?: boolean}?], Root, Analysis> = function ({tokens = false} = {}) {
  this.compiler = (tree, file): Analysis => {
    const {article, prose, quotations, mentions, actors, claims} = (tree as Root).data!
    const {words} = prose
    return {
      article,
      blocks: prose.paragraphs.map(({span, role}) => ({span, role})),
      sentences: prose.sentences.map(({first, last}) => [words[first].start, words[last - 1].end]),
      quotations,
      mentions,
      actors,
      claims,
      messages: file.messages.map(({reason, ruleId = 'unknown', place}) => ({
        reason,
        rule: ruleId,
        ...(place && 'start' in place && {span: [place.start.offset!, place.end.offset!] as const}),
      })),
      ...(tokens && {tokens: words.map(({start, end, lemma, tag}) => ({start, end, lemma, tag}))}),
    }
  }
}
