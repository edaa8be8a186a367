import type {Root, RootContent} from 'nlcst'
import type {Plugin} from 'unified'
import type {Analysis, Block} from './article.ts'
import {cleanText} from './reading/clean-text.ts'
import {toDocument} from './reading/offset-map.ts'
import {visibleText} from './visible-text.ts'

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
    const {article, prose, quotations, mentions, actors, claims, responses, times, posts, pages} = (tree as Root).data!
    const {words} = prose
    return {
      article: visible(article),
      blocks: (tree as Root).children.flatMap(blockOf),
      sentences: prose.sentences.map(({first, last}) => [words[first].start, words[last - 1].end]),
      quotations,
      mentions: mentions.map(({because, ...mention}) => ({
        ...mention,
        ...(because && {because: visibleText(because)}),
      })),
      actors: actors.map(visible),
      claims: claims.map(({evidence, ...claim}) => ({...claim, evidence: visible(evidence)})),
      responses,
      messages: file.messages.map(({reason, ruleId = 'unknown', place}) => ({
        reason: visibleText(reason),
        rule: ruleId,
        ...(place && 'start' in place && {span: [place.start.offset!, place.end.offset!] as const}),
      })),
      ...(times && {times}),
      ...(posts && {posts}),
      ...(pages && {pages}),
      ...(tokens && {tokens: words.map(({start, end, lemma, tag}) => ({start, end, lemma, tag}))}),
      ...(clean && {clean: cleanText(tree as Root)}),
    }
  }
}

/** Plain data with all texts in it as they may be shown. */
function visible<T>(value: T): T {
  if (typeof value === 'string') return visibleText(value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(visible) as T
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visible(one)])) as T
}

function blockOf(node: RootContent): Block[] {
  if (node.type !== 'ParagraphNode') return []
  const {role, value, map} = node.data!
  return [{span: toDocument(map, 0, value.length), role}]
}
