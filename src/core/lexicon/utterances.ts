/** What people say or write, and is not itself who speaks: "her advice", "Mr. Roe’s letter". In the singular. */
import {wordSet} from './words.ts'

export const utteranceNouns = wordSet(
  `statement tweet letter post message advice word comment remark testimony claim appeal slogan speech email e-mail memo memorandum
  note announcement release warning promise denial view opinion belief assessment argument response reply answer question
  complaint accusation allegation suggestion proposal prediction estimate confession explanation description account
  apology quote quotation interview caption blog column op-ed essay fatwa motion`,
)

/** Documents that speak for themselves, in the singular: "the report says". */
export const documentNouns = wordSet(
  `report study document poll survey article book text video analysis review audit lawsuit suit affidavit indictment
  filing ruling judgment judgement verdict order act law constitution story investigation inquiry research data figure
  statistic record file declaration warrant petition notice sign headline editorial series profile website draft plan
  resolution agreement treaty charter manual guidance guideline evidence transcript recording tape footage photo picture
  image map forecast finding result advertisement amendment brochure disclaimer documentary flyer leaflet
  poster presentation proclamation`,
)
