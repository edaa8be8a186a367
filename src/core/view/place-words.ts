import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import {countWhile} from '../count-while.ts'
import {lineIndex} from '../line-index.ts'
import {fillIn, phrasesOf} from '../phrases.ts'
import {startOf} from './claim-text.ts'

/**
 * Returns what a row says of where an offset is: "line 4". In an article of which several
 * claims are all in one line, as in one paragraph, lines tell nothing apart: there it is the
 * sentence of that line, "sentence 3".
 */
export function placeWords(
  article: Pick<AnnotatedArticle, 'text' | 'analysis' | 'phrases'>,
): (offset: number) => string {
  const {text, analysis} = article
  const phrases = phrasesOf(article)
  const lineOf = lineIndex(text)
  const places = analysis.claims.map((claim) => lineOf(startOf(claim)[0]))
  const [first] = places
  const isOneLine = places.length > 1 && places.every(({number}) => number === first.number)
  const starts = isOneLine ? analysis.sentences.map(([start]) => start).filter((start) => start >= first.start) : []
  return (offset) => {
    const line = lineOf(offset)
    const sentence = countWhile(starts.length, (index) => starts[index] <= offset)
    return isOneLine && line.number === first.number && sentence
      ? fillIn(phrases.sentence, sentence)
      : fillIn(phrases.line, line.number)
  }
}
