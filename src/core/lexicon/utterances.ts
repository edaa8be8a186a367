/** What people say or write, and is not itself who speaks: "her advice", "Mr. Roe’s letter". In the singular. */
import {wordSet} from './words.ts'

export const utteranceNouns = wordSet(
  `statement tweet letter post message advice word comment remark testimony claim appeal slogan speech email e-mail memo
  note announcement release warning promise denial view opinion belief assessment argument response reply answer question
  complaint accusation allegation suggestion proposal prediction estimate confession explanation description account
  apology quote quotation interview caption blog column op-ed essay`,
)
