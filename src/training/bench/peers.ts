/** What people could use instead, each asked for what it can do. */
import {createRequire} from 'node:module'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import type {Span} from '../../core/index.ts'

const require = createRequire(import.meta.url)
const quoteParser = require('quote-parser') as {
  parse(
    text: string,
    language: string,
    options: {minLength: number},
  ): {index: number; text: string; name: {index: number; text: string}}[]
}
const wink = winkNlp(model)

interface CompromiseJson {
  offset: {start: number; length: number}
}

/** A quotation and the words that are taken for its speaker. */
export interface SpokenQuote {
  content: Span
  source: Span
}

export const peers = {
  /** People, places, organisations and quotations by compromise. */
  compromise(text: string) {
    const document = compromise(text)
    const spans = (view: {json(options: {offset: boolean}): unknown}): Span[] =>
      (view.json({offset: true}) as CompromiseJson[]).map(({offset}) => [offset.start, offset.start + offset.length])
    return {
      people: spans(document.people()),
      places: spans(document.places()),
      organizations: spans(document.organizations()),
      quotations: spans(document.quotations()),
    }
  },
  /** Sentences and parts of speech by wink-nlp. */
  wink(text: string): number {
    const document = wink.readDoc(text)
    return document.sentences().length() + document.tokens().out(wink.its.pos).length
  },
  /** Quotations with a speaker by quote-parser. */
  quoteParser(text: string): SpokenQuote[] {
    return quoteParser.parse(text, 'en', {minLength: 10}).map(({index, text: words, name}) => ({
      content: [index, index + words.length],
      source: [name.index, name.index + name.text.length],
    }))
  },
}
