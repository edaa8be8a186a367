import {isNegation} from '../annotation/negation-words.ts'
import {englishPhrases} from '../phrases.ts'
import type {Comparison, Difference} from './compare-quotation.ts'
import {escapeText} from './escape-text.ts'
import type {NoteFix} from './note-problem.ts'
import type {NoteEdit, NoteQuotation} from './parsed-note.ts'
import {placeInNote} from './place-in-note.ts'
import {readQuotedWords} from './quoted-words.ts'

/**
 * What may be done about a quotation whose words differ from `original`, the likeliest
 * first. Where a figure or a "not" is other, nothing but the article's words will do.
 */
export function misquoteFixes(
  quotation: NoteQuotation,
  original: string,
  {differences}: Comparison,
  phrases = englishPhrases.notes,
): NoteFix[] {
  const dropped = differences.filter(({kind}) => kind === 'dropped')
  const own = differences.filter(({kind}) => kind !== 'dropped')
  const isHarmless = differences.every(({quoted, original: span}) =>
    [quotation.words.slice(...quoted), original.slice(...span)].every(statesNoFact),
  )
  return [
    {title: phrases.useWords, edits: differences.map(asWritten)},
    ...(isHarmless && dropped.length
      ? [{title: phrases.markOmission, edits: dropped.map(({quoted}) => at(quoted, ' …'))}]
      : []),
    ...(isHarmless && own.length
      ? [{title: phrases.bracketInsertion, edits: own.map(({quoted}) => at(quoted, `[${written(quoted)}]`))}]
      : []),
  ]

  function asWritten({kind, quoted, original: span}: Difference): NoteEdit {
    const words = escapeText(original.slice(...span))
    if (kind === 'changed') return at(quoted, words)
    if (kind === 'dropped') return at(quoted, quoted[0] === 0 ? `${words} ` : ` ${words}`)
    const [start, end] = quoted
    const isSpace = (offset: number) => /\s/.test(quotation.words.charAt(offset))
    if (isSpace(start - 1)) return at([start - 1, end], '')
    return at(isSpace(end) ? [start, end + 1] : quoted, '')
  }

  function at(quoted: Difference['quoted'], text: string): NoteEdit {
    return {span: placeInNote(quotation, quoted), text}
  }

  function written(quoted: Difference['quoted']): string {
    return escapeText(quotation.words.slice(...quoted))
  }
}

function statesNoFact(words: string): boolean {
  return readQuotedWords(words).every(({form}) => !isNegation(form) && !/\p{N}/u.test(form))
}
