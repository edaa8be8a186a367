import type {Paragraph, Root} from 'nlcst'
import type {Plugin} from 'unified'
import {sliceMap} from './offset-map.ts'

export type InputFormat = 'text' | 'markdown' | 'html'

export interface ReadOptions {
  format?: InputFormat
}

/** A unified parser: the document as an nlcst tree of blocks with roles, and its metadata. */
export const readArticle: Plugin<[ReadOptions?], string, Root> = function (_options = {}) {
  this.parser = (document): Root => {
    const children: Paragraph[] = []
    for (const match of document.matchAll(/\S[^\n]*/g)) {
      const start = match.index
      children.push({
        type: 'ParagraphNode',
        children: [],
        data: {role: 'body', value: match[0], map: sliceMap(start, match[0].length)},
      })
    }
    return {
      type: 'RootNode',
      children,
      data: {
        article: {authors: [], language: 'en'},
        prose: {source: document, paragraphs: [], sentences: [], words: [], names: []},
        quotations: [],
        attributions: [],
        mentions: [],
        actors: [],
        claims: [],
      },
    }
  }
}
