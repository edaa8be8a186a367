import {numberWords, tens} from '../lexicon/numbers.ts'
import type {QuotedWord} from '../notes/quoted-words.ts'

const units = new Map(numberWords.map((word, value) => [word, value]))
const decades = new Map([...tens].map((word, index) => [word, (index + 2) * 10]))

/**
 * Replaces numbers in words by one word in figures: "twenty-five", "two hundred and
 * five", "a thousand". Millions and more remain words ("25 million"), as outlets write
 * them. Words are in lower case.
 */
export function parseNumberWords(words: readonly QuotedWord[]): QuotedWord[] {
  const parsed: QuotedWord[] = []
  for (let index = 0; index < words.length; ) {
    const found = numberAt(words, index)
    if (!found) {
      parsed.push(words[index++])
      continue
    }
    const [first, last] = [words[index], words[found.end - 1]]
    parsed.push({...first, form: String(found.value), span: [first.span[0], last.span[1]]})
    index = found.end
  }
  return parsed
}

function numberAt(words: readonly QuotedWord[], start: number): {value: number; end: number} | undefined {
  const formAt = (index: number) => (words[index]?.kind === 'word' ? words[index].form : '')
  let at = start
  let value: number | undefined
  if (/^an?$/.test(formAt(at)) && /^(?:hundred|thousand)$/.test(formAt(at + 1))) {
    value = 1
    at++
  } else value = belowHundred()
  if (value === undefined) return undefined
  if (formAt(at) === 'hundred') {
    at++
    value = value * 100 + (rest() ?? 0)
  }
  if (formAt(at) === 'thousand') {
    at++
    value = value * 1000 + (rest() ?? 0)
  }
  return {value, end: at}

  function rest(): number | undefined {
    const before = at
    if (formAt(at) === 'and') at++
    const found = belowHundred()
    if (found === undefined) at = before
    return found
  }

  function belowHundred(): number | undefined {
    const decade = decades.get(formAt(at))
    if (decade !== undefined) {
      const unit = units.get(formAt(at + 1))
      const hasUnit = unit !== undefined && unit > 0 && unit < 10
      at += hasUnit ? 2 : 1
      return decade + (hasUnit ? unit : 0)
    }
    const unit = units.get(formAt(at))
    if (unit !== undefined) at++
    return unit
  }
}
