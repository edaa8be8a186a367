/**
 * What the kinds of features ask, in words for a person. Kinds that ask the same
 * of several words near by share a name.
 */
export type QuestionNames = readonly (readonly [upTo: number, name: string])[]

export const cueQuestions: QuestionNames = [
  [1, 'how often any word is a cue'],
  [6, 'the word itself'],
  [7, 'how the word is written'],
  [12, 'how the word begins and ends'],
  [16, 'words of like meaning'],
  [19, 'the words before it'],
  [22, 'the words after it'],
  [31, 'the parts of speech around it'],
  [35, 'words of like meaning beside it'],
  [39, 'names beside it'],
  [52, 'the words around it'],
  [57, 'quotation marks near it'],
  [64, 'who stands before it as a subject'],
  [71, 'what follows it'],
  [73, 'the verb before it'],
  [77, 'where it stands in the sentence'],
]

/** The name of a kind. */
export function questionOf(kind: number, names: QuestionNames): string {
  return names.find(([upTo]) => kind <= upTo)?.[1] ?? 'something else'
}
