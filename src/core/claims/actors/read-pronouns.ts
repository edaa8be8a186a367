import type {Prose} from '../../language/passage.ts'
import {pronounOf} from '../../language/pronouns.ts'
import type {Reference} from './reference.ts'

/** The personal and relative pronouns of the text as references; "it" is left to whoever knows that it speaks. */
export function readPronouns({words}: Prose): Reference[] {
  const references: Reference[] = []
  for (const [index, word] of words.entries()) {
    const pronoun = pronounOf(word.text)
    if (!pronoun) continue
    references.push({
      first: index,
      last: index + 1,
      head: index,
      form: 'pronoun',
      many: pronoun.many,
      name: [],
      ...(pronoun.gender && {gender: pronoun.gender}),
    })
  }
  return references
}
