import {createAnchoring, describePassage, type Span} from '../../core/index.ts'
import {createRandom} from '../random.ts'
import {bestMatch} from './best-match.ts'
import type {EditScript} from './edit-scripts.ts'
import {judge, tally} from './judge-anchors.ts'
import {hasReplacedWord, placesOf, trackText, whereIs} from './tracked-text.ts'

const seed = 20_260_101

/** The ways in which passages are found again, and what came of each. */
export const tallies = () => ({selectors: tally(), 'older text': tally(), 'best match': tally()})

/**
 * Edits articles while nothing follows the edits, and finds the annotated passages
 * again: by their selectors alone, with the older text at hand, and by a plain
 * best-match rule. Seeded: the same rounds, the same figures.
 */
export function findAgain(edit: EditScript, articles: readonly {text: string; passages: Span[]}[], rounds: number) {
  const figures = tallies()
  for (const [index, {text, passages}] of articles.entries()) {
    const random = createRandom(seed + index)
    const pick = (count: number) => Math.floor(random.next() * count)
    for (let round = 0; round < rounds; round++) {
      const edited = edit(trackText(text), passages, pick)
      const places = placesOf(edited, text.length)
      const bySelector = createAnchoring(edited.text)
      const byText = createAnchoring(edited.text, {before: [text]})
      for (const passage of passages) {
        const selector = describePassage(text, passage)
        const span = whereIs(edited, passage)
        const replaced = hasReplacedWord(text, edited, places, passage)
        const truth = {text: edited.text, span, words: selector.exact, replaced}
        const best = bestMatch(edited.text, selector)
        judge(figures.selectors, truth, bySelector(selector))
        judge(figures['older text'], truth, byText(selector))
        judge(figures['best match'], truth, best ? {state: 'moved', span: best} : {state: 'orphaned'})
      }
    }
  }
  return figures
}
