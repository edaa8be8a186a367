/** Words of every second statement, which tell nothing of its subject, in lower case. */
import {wordSet} from './words.ts'

export const lightWords = wordSet(
  `say says said saying tell told telling think thought know knew known make made makes making take took taken taking
  get got getting go goes going gone come came coming give gave given want wanted need needed see saw seen look use used
  also very more most much still just well too even now then here there again ever already really quite only back
  year years day days time times people person man woman thing things way ways something someone one ones two
  new old good right long last first next own other mr mrs ms dr let put keep lot bit non`,
)
