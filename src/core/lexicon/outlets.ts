/** Words of which the names of outlets are made, and outlets whose names do not say that they are. */
import {wordSet} from './words.ts'

/** Words that make a capitalised name the name of an outlet: "Lower Marsh Herald". */
export const outletTitleWords = wordSet(
  `Times Post Herald Journal News Tribune Guardian Telegraph Gazette Chronicle Daily Weekly Observer Mirror Independent
  Globe Broadcasting Review Today Mail Courier Standard Dispatch Bulletin Examiner Inquirer Star Sun Register Radio TV
  Television Press Magazine Monitor Mercury Express Echo Argus Advertiser Sentinel Citizen Ledger Newswire
  Enquirer Beacon Beast Spectator Economist Pravda Zeitung`,
)

/** No name by themselves, with an article or without. */
export const genericOutletWords = wordSet('TV Radio Television Press News Today Review Daily Weekly Magazine')

/** What may follow such a word in the same name: "Coast News Sunday". */
export const outletEndings = wordSet(
  'Sunday Channel Network Hour Online Agency Group Service Night Morning Newspaper Website',
)

/** Outlets whose names do not say that they are. */
export const knownOutlets = wordSet(
  `CNN BBC NBC ABC CBS MSNBC CNBC NPR PBS C-SPAN AP AFP FT WSJ NYT ITV RTE CBC DW RFE RT TASS Reuters Bloomberg Axios
  Politico POLITICO Fox Breitbart BuzzFeed HuffPost Vox Semafor Newsweek Forbes Bellingcat Suspilne Ukrinform UNIAN
  Interfax Xinhua Kyodo Yonhap ANSA DPA Anadolu Euronews Meduza Haaretz Jazeera Spiegel Bild Figaro Monde`,
)

/** In which the names of outlets on a page end, in lower case: whole words. */
export const mastheadWords = wordSet(
  `advertiser agency argus bulletin business chronicle daily digest dispatch echo examiner express gazette globe
  guardian independent inquirer insider journal magazine mail media messenger mirror monitor network news
  newspaper observer online press quarterly radio record register report review sentinel service standard star
  sun telegram telegraph television times today tribune tv voice weekly wire`,
)

/** The same, also at the end of a longer word: "Handelspost". */
export const mastheadEndings = wordSet('courier herald lantern ledger post world')

/** What has to do with the press and is not an outlet, in the singular: "a press conference". */
export const pressNouns = wordSet(
  `conference secretary release freedom briefing office officer pool corp corps interviewer interview program programme
  host anchor ad advert show reporter journalist`,
)

/** Words of a byline that name a desk or an agency, not a person. */
export const deskWords = wordSet(
  `press news staff times post reuters agencies agency writer editor correspondent reporter bureau desk team service
  columnist chief wire media today herald tribune gazette`,
)
