import type {Root} from 'nlcst'
import type {WordRange} from '../../language/passage.ts'
import {collectAdditions} from './additions.ts'
import {joins, sayingFrom} from './coordinates.ts'
import '../tree.ts'

/** Of the attributions that the rule adds, the share found to be right by reading. */
const precision = 0.8

/**
 * Adds who speaks in a clause of their own after a sentence without a speaker, where the trained
 * models found nobody: “The plan would save jobs, though critics consider it a gift.” Needs
 * `prose`, `quotations` and `attributions`, of which none is nested.
 */
export function findSecondSpeakers() {
  return (tree: Root) => {
    const {words, sentences} = tree.data!.prose
    const {quoted, isFree, add, finish} = collectAdditions(tree.data!)
    for (const sentence of sentences) {
      for (let mark = sentence.first + 3; mark < sentence.last - 4; mark++) {
        if (!/^[,;]$/.test(words[mark].text) || !joins.test(words[mark + 1].text)) continue
        const rest: WordRange = {first: mark + 2, last: sentence.last}
        if (!isFree(rest) || quoted.innermost.subarray(rest.first, rest.last).some((index) => index >= 0)) continue
        const clause = sayingFrom(words, rest)
        if (!clause || clause.content.first === clause.content.last || clause.content.first === rest.first) continue
        add(
          {source: [clause.source], cue: clause.cue, content: [clause.content]},
          precision,
          'begins to speak where a clause joins',
        )
        break
      }
    }
    finish()
  }
}
