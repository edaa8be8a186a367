import type {Word, WordRange} from '../language/passage.ts'

/** Words that make a capitalised name the name of an outlet ("Lower Marsh Herald"). */
const outletWords = new Set(
  `Times Post Herald Journal News Tribune Guardian Telegraph Gazette Chronicle Daily Weekly Observer Mirror Independent
  Globe Broadcasting Review Today Mail Courier Standard Dispatch Bulletin Examiner Inquirer Star Sun Register Radio TV
  Television Press Magazine Monitor Mercury Express Echo Argus Advertiser Sentinel Citizen Ledger Reporter Newswire
  Enquirer Beacon Spectator Economist Pravda Zeitung`.split(/\s+/),
)
/** What may follow such a word in the same name ("Fox News Sunday"). */
const trailing = new Set(
  'Sunday Channel Network Hour Online Agency Group Service Night Morning Newspaper Website'.split(' '),
)
/** Outlets whose names do not say that they are. */
const knownOutlets = new Set(
  `CNN BBC NBC ABC CBS MSNBC CNBC NPR PBS C-SPAN AP AFP FT WSJ NYT ITV RTE CBC DW RFE RT TASS Reuters Bloomberg Axios
  Politico POLITICO Fox Breitbart BuzzFeed HuffPost Vox Semafor Newsweek Forbes Bellingcat Suspilne Ukrinform UNIAN
  Interfax Xinhua Kyodo Yonhap ANSA DPA Anadolu Euronews Meduza Haaretz Jazeera Spiegel Bild Figaro Monde`.split(/\s+/),
)
const outletNoun =
  /^(?:outlet|newspaper|paper|publication|broadcaster|channel|network|agency|magazine|daily|weekly|website|site|portal|newswire|station|tabloid|podcast|broadsheet|programme|program|show)s?$/i
const media = /^(?:media|television|tv|radio|press)$/i
const opensPhrase =
  /^(?:the|a|an|its|state|local|national|foreign|official|several|some|domestic|regional|independent|other|Russian|news)$/i
const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}|^@/u.test(word.text)
const address = /^(?:[\w-]+\.)+(?:com|org|net|info|news|tv|ua|uk|eu|in)$/i

/**
 * The phrase for an outlet that begins at `index`, with its article: "the
 * Financial Times", "CNN", "the agency", "state media". Undefined when what
 * begins there is none, as "the court" or "reporters".
 */
export function outletAt(words: readonly Word[], index: number, limit: number): WordRange | undefined {
  let first = index
  while (first < limit && opensPhrase.test(words[first].text) && !isNameWord(words, first)) first++
  if (first === limit) return undefined
  let last = first
  while (last < limit && (isCapital(words[last]) || isJoin(words, last, limit))) last++
  if (last > first) return isOutletName(words.slice(first, last), index < first) ? {first: index, last} : withNoun(last)
  return withNoun(first)

  /** "The Marsh newspaper", "the news agency", "state media". */
  function withNoun(from: number): WordRange | undefined {
    for (let at = from; at < Math.min(from + 3, limit); at++) {
      const {text} = words[at]
      if (outletNoun.test(text) && (at > index || /s$/.test(text))) return {first: index, last: at + 1}
      if (media.test(text) && at > index) return {first: index, last: at + 1}
      if (!/^\p{Ll}+$/u.test(text) || words[at].tag === 'ADP' || words[at].tag === 'VERB') return undefined
    }
    return undefined
  }
}

function isNameWord(words: readonly Word[], index: number): boolean {
  return index > 0 && isCapital(words[index]) && outletWords.has(words[index].text)
}

/** “&”, a hyphen or “of” between two capitals: "Post-Gazette". */
function isJoin(words: readonly Word[], index: number, limit: number): boolean {
  return (
    /^[-&]$/.test(words[index].text) && index + 1 < limit && isCapital(words[index - 1]) && isCapital(words[index + 1])
  )
}

function isOutletName(name: readonly Word[], definite: boolean): boolean {
  const texts = name.map(({text}) => text)
  if (texts.length === 1 && address.test(texts[0])) return true
  if (knownOutlets.has(texts[0]) || knownOutlets.has(texts.at(-1)!)) return true
  const at = texts.findLastIndex((text) => outletWords.has(text))
  const fits = at >= 0 && texts.slice(at + 1).every((text) => trailing.has(text))
  return fits && (texts.length > 1 || definite)
}
