import type {Paragraph, Word, WordRange} from '../../language/passage.ts'

/** Fewer questions than this are no interview. */
const minQuestions = 4
/** A question is no longer than this, in words. */
const maxQuestion = 90
/** An answer runs over no more paragraphs than this. */
const maxParagraphs = 6

const questionMark = /^\?+$/
const openingMark = /^["“”„«]$/

/**
 * The answers of an interview that is printed without names and quotation marks: questions
 * in paragraphs of their own, each followed by what the one interviewed says. Told by
 * the questions' marks and by whom both address: "you" in most questions, "I" in most
 * answers. A range a paragraph; none for anything else. Linear in the words.
 */
export function findAnswers(words: readonly Word[], paragraphs: readonly Paragraph[]): WordRange[][] {
  const isQuestion = paragraphs.map((paragraph) => asks(words, paragraph))
  const questions = paragraphs.filter((_, index) => isQuestion[index])
  if (questions.length < minQuestions) return []
  const answers: WordRange[][] = []
  for (const [index, asked] of isQuestion.entries()) {
    if (!asked || isQuestion[index + 1] !== false) continue
    let end = index + 1
    while (end < paragraphs.length && !isQuestion[end] && end - index <= maxParagraphs) end++
    answers.push(paragraphs.slice(index + 1, end).filter(({role, first, last}) => role === 'body' && last > first))
  }
  const spoken = answers.filter((answer) => answer.length > 0)
  if (spoken.length < minQuestions || spoken.length < 0.6 * questions.length) return []
  const addressed = questions.filter((question) => has(words, question, /^(?:you|your|you’re|yourself)$/i)).length
  const personal = spoken.filter((answer) =>
    answer.some((range) => has(words, range, /^(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur)$/)),
  ).length
  const quoted = spoken.filter(([{first}]) => openingMark.test(words[first].text)).length
  const isInterview =
    addressed >= 0.4 * questions.length && personal >= 0.5 * spoken.length && quoted <= 0.2 * spoken.length
  return isInterview ? spoken : []
}

function asks(words: readonly Word[], {first, last, role}: Paragraph): boolean {
  if ((role !== 'body' && role !== 'heading') || last - first < 3 || last - first > maxQuestion) return false
  return questionMark.test(words[last - 1].text) && !openingMark.test(words[first].text)
}

function has(words: readonly Word[], {first, last}: WordRange, pattern: RegExp): boolean {
  for (let index = first; index < last; index++) if (pattern.test(words[index].text)) return true
  return false
}
