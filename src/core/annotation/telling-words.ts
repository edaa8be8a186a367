/** Words that begin with a capital only because a sentence begins with them, and name nobody. */
const plainStarters = new Set(
  (
    'a an the this that these those there it its in on at of to from by for with and but or so as if when while after ' +
    'before since until because although though however meanwhile also some many most all both each one'
  ).split(' '),
)

const negations = new Set(
  (
    'no not never none nobody nothing nowhere neither nor without cannot hardly barely scarcely ' +
    'deny denied denies denying reject rejected rejects refuse refused refuses fail failed fails'
  ).split(' '),
)

/** Who is meant: another pronoun is another person. */
const persons = new Set('i you he she we they him her us them his their my our your'.split(' '))

const numbers = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen ' +
    'half third quarter first second twice percent'
  ).split(' '),
)

/**
 * The words of a passage by which it differs from a look-alike: figures, names
 * (words with a capital), negations and pronouns, in their order. Two passages
 * whose telling words differ are not the same statement, however alike.
 */
export function tellingWords(passage: string): string {
  return Array.from(passage.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.,'’]*[\p{L}\p{N}\p{M}])?/gu), ([word]) => word)
    .filter(isTelling)
    .join(' ')
}

/** Whether a word turns what is said into its opposite ("not", "didn’t", "denied"). Case does not matter. */
export function isNegation(word: string): boolean {
  const plain = word.toLowerCase()
  return negations.has(plain) || /n['’]t$/.test(plain)
}

function isTelling(word: string): boolean {
  const plain = word.toLowerCase()
  if (/\p{N}/u.test(word) || isNegation(plain)) return true
  if (numbers.has(plain) || persons.has(plain)) return true
  return /\p{Lu}/u.test(word) && !plainStarters.has(plain)
}
