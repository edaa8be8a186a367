import {wordSet} from './words.ts'

/** Verbs that hand on what somebody said, in all their forms; thoughts and feelings are not among them. */
const lemmas = wordSet(
  `say tell add answer agree note write tweet post explain argue claim suggest insist assert state declare announce
  report remark reply respond recall acknowledge admit concede confirm deny stress emphasize emphasise quip joke warn
  predict contend maintain testify allege conclude observe reiterate boast counter confess vow pledge promise caution
  complain proclaim lament estimate reveal disclose speculate advise inform assure swear repeat indicate hint brief`,
)

/** Verbs that take a clause without “that”; after others a noun phrase is a mere object ("confirmed the deal"). */
export const verbsWithoutThat = wordSet(
  'say claim argue insist admit suggest contend allege estimate concede acknowledge swear joke predict vow maintain',
)

const irregularPasts: Record<string, string> = {say: 'said', tell: 'told', write: 'wrote written', swear: 'swore sworn'}

const lemmaOf = new Map([...lemmas].flatMap((lemma) => formsOf(lemma).map((form) => [form, lemma])))

/** Every form of every verb of saying. */
export const sayingForms: ReadonlySet<string> = new Set(lemmaOf.keys())

/** The verb of saying that a word is a form of; undefined for other words. Case does not matter. */
export function sayingVerb(word: string): string | undefined {
  return lemmaOf.get(word.toLowerCase())
}

/**
 * Returns all forms of an English verb. Doubles the last consonant where the list above has it doubled. Kept beside the
 * lemmas of `language`, which undo this by rules for any verb and are not part of this layer: 12 lines, and a test that
 * both agree on all forms of the list.
 */
function formsOf(lemma: string): string[] {
  const stem = /^(?:admit|quip)$/.test(lemma) ? lemma + lemma.at(-1) : lemma.replace(/(?<!e)e$/, '')
  const soft = lemma.replace(/([^aeiou])y$/, '$1i')
  const isSoft = soft !== lemma
  const third = isSoft || /(?:s|sh|ch|x)$/.test(lemma) ? `${soft}es` : `${lemma}s`
  const pasts = irregularPasts[lemma]?.split(' ') ?? [isSoft ? `${soft}ed` : `${stem.replace(/e$/, '')}ed`]
  return [lemma, third, `${stem}ing`, ...pasts]
}
