/** How notes of people hand on what somebody denied or asked. */
import {wordSet} from './words.ts'

/** Words of asking, by their beginnings. */
export const askingWords = /^(?:ask|question|wonder|quer|enquir|inquir|whether|interview)/i

/** Words that say that something is not so, by their beginnings. */
export const denyingStems =
  /^(?:den(?:y|ie|ial)|disput|refut|rebut|contradict|oppos|dismiss|rejec|declin|disavow|disagree|false|untrue|against|rule[sd]?$)/i

/** Words of a cue that carry none of its sense: "[has] ruled out". */
export const helperWords = wordSet('be is are was were been has have had do does did will would the a an to of also')
