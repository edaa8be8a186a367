/** The language that a text is analysed as: English, or `und` if its letters are plainly not Latin ones. */
export function guessLanguage(text: string): 'en' | 'und' {
  const letters = text.slice(0, 4000).match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  return latin * 2 > letters.length ? 'en' : 'und'
}
