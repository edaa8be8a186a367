import type {Word, WordRange} from '../../language/passage.ts'

const years = /^(?:[1-9]|[1-9]\d|10\d)$/

/** The age that stands beside a name: "19-year-old Jo Roe", "Jo Roe, 19,", "Jo Roe (19)". */
export function ageBeside(words: readonly Word[], {first, last}: WordRange): number | undefined {
  const before = words.slice(Math.max(0, first - 5), first).map(({text}) => text)
  if (before.join('').endsWith('-year-old')) return ageOf(before[before.length - 5])
  return behindAge(words, last) > last ? ageOf(words[last + 1].text) : undefined
}

/** Past the age that follows a name ending before `last`, its comma or bracket left to what follows; else `last`. */
export function behindAge(words: readonly Word[], last: number): number {
  const [open, age, close] = words.slice(last, last + 3).map(({text}) => text)
  if (!years.test(age ?? '')) return last
  if (open === '(' && close === ')') return last + 3
  return open === ',' && /^[,.]$/.test(close ?? '') ? last + 2 : last
}

function ageOf(text: string | undefined): number | undefined {
  return text && years.test(text) ? Number(text) : undefined
}
