/** Cues by which somebody takes a side on what is said, by lemma. */
import {wordSet} from './words.ts'

export const approvingWords = wordSet(
  'welcome praise applaud hail support back endorse favour favor celebrate commend champion approve defend laud',
)

export const disapprovingWords = wordSet(
  `condemn criticise criticize denounce slam blast decry deplore lambast lambaste attack oppose deride bemoan lament
  protest ridicule`,
)
