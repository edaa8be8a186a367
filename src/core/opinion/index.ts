/** A second opinion on claims in doubt, by a language model, for the core's one door. */
export * from './create-question.ts'
export * from './read-answers.ts'
