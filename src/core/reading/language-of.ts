/** Words that English sentences are full of and that other languages written in Latin letters lack. */
const english = new Set(
  'the and that with from they this which been were would their said who has its after about when there what she his not are you'.split(
    ' ',
  ),
)
/** In English prose one word in eight is one of these; in other languages only titles and names have them. */
const leastShare = 0.04
/** A stretch of text says enough about its language; letters. */
const sample = 600
/** Of English prose, the beginning says so already; more of its words must, for it may be a title in another language. */
const glance = {length: 120, share: 0.12}
/** Fewer letters may be names alone. Scripts that few languages share need fewer. */
const fewest = {latin: 40, other: 8}
/** tinyld's own measure, 0 to 1; by it, names and figures in an English text look like anything. */
const leastSure = 0.5
/** Languages that news is written in; by the rarer ones that tinyld knows, odd English is taken for them. */
const languages =
  'en de fr es it pt nl sv da no fi is pl cs sk sl hr sr bg mk ro hu el uk ru be tr ar he fa ur hi bn ta te zh ja ko vi th id et lv lt ga sq ca eu gl hy ka az kk'.split(
    ' ',
  )

/** Whether the words of a text say that it is English. A text of names alone is not. */
export function isEnglish(text: string): boolean {
  return [glance, {length: sample, share: leastShare}].some(({length, share}) => {
    const words =
      text
        .slice(0, length)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    const known = words.filter((word) => english.has(word)).length
    return known > 0 && known >= words.length * share
  })
}

/** Whether a text is long enough to tell, and has the small words of English. */
export function isPlainlyEnglish(text: string): boolean {
  return text.length >= fewest.latin && isEnglish(text)
}

/** The language of a text as an ISO 639-1 code; `undefined` when it is too short or too odd to tell. */
export async function languageOf(text: string): Promise<string | undefined> {
  if (isPlainlyEnglish(text)) return 'en'
  const letters = text.slice(0, sample).match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  const isLatin = latin * 2 > letters.length
  if (letters.length < (isLatin ? fewest.latin : fewest.other)) return undefined
  // Few articles need it, and it is large.
  const {detectAll} = await import('tinyld')
  const [best] = detectAll(text.slice(0, sample), {only: languages})
  return best && best.accuracy >= leastSure ? best.lang : undefined
}
