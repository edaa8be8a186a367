import type {Claim, Span, Token} from '../../article.ts'
import {countWhile} from '../../count-while.ts'
import type {ExportedArticle} from '../exported-article.ts'

/**
 * An article's words in columns, a sentence a block, for training and for measures as on
 * PolNeAR: number in the sentence, form, lemma, universal part of speech, first and last
 * UTF-16 code unit in the document (half-open), and the parts of attributions that the
 * word belongs to (`B-source:c1|I-content:c2`, or `_`). White space inside a word reads
 * as a full stop in the middle.
 *
 * @throws {Error} when the article was analyzed without `tokens`.
 */
export function exportConll({id: name, article: {text, analysis}}: ExportedArticle): string {
  const {tokens, sentences, claims} = analysis
  if (!tokens) throw new Error(`${name} was analyzed without its words; ask for “tokens”.`)
  const labels = labelsOf(claims, tokens)
  const lines = [`# newdoc id = ${name.replace(/\s+/g, ' ')}`]
  let next = 0
  for (const [, end] of sentences) {
    let number = 0
    while (next < tokens.length && tokens[next].start < end) {
      if (!number) lines.push('')
      lines.push(row(tokens[next], ++number, labels.get(tokens[next])))
      next++
    }
  }
  return `${lines.join('\n')}\n\n`

  function row(token: Token, number: number, label: readonly string[] = []): string {
    const form = text.slice(token.start, token.end).replace(/\s/g, '·')
    const lemma = token.lemma.replace(/\s/g, '·')
    return [number, form, lemma || form, token.tag, token.start, token.end, label.join('|') || '_'].join('\t')
  }
}

function labelsOf(claims: readonly Claim[], tokens: readonly Token[]): Map<Token, string[]> {
  const labels = new Map<Token, string[]>()
  for (const {id, source, cue, content} of claims) {
    for (const [part, spans] of Object.entries({source, cue, content})) {
      let isFirst = true
      for (const token of spans.flatMap((span) => tokensIn(span, tokens))) {
        labels.set(token, [...(labels.get(token) ?? []), `${isFirst ? 'B' : 'I'}-${part}:${id}`])
        isFirst = false
      }
    }
  }
  return labels
}

function tokensIn([start, end]: Span, tokens: readonly Token[]): Token[] {
  const first = countWhile(tokens.length, (index) => tokens[index].end <= start)
  const after = countWhile(tokens.length, (index) => tokens[index].start < end)
  return tokens.slice(first, after)
}
