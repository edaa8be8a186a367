import {measureActor} from '../../../core/claims/actors/linking/actor-confidence.ts'
import type {ScoreFeatures} from '../../../core/claims/actors/linking/actor-model.ts'
import {resolveActors} from '../../../core/claims/actors/resolve-actors.ts'
import type {WordTypes} from '../../../core/language/word-types.ts'
import type {UnresolvedArticle} from '../../corpora/labelled-articles.ts'
import {isRightActor} from '../../evaluate/score-articles.ts'
import type {Trial} from '../attribution/fit-judgement.ts'
import {matchGold} from './teach.ts'

/** Of each claim that gold has, what tells whether its actor can be trusted, and whether it is right. */
export function takeTrials(articles: readonly UnresolvedArticle[], score: ScoreFeatures, types: WordTypes): Trial[] {
  return articles.flatMap((article) =>
    article.trees.flatMap((tree) => {
      const golds = matchGold(tree, article)
      const measures = new Map<number, number[]>()
      resolveActors({
        model: {score, confidence: []},
        types,
        observe: (attribution, chosen) => measures.set(attribution, measureActor(chosen)),
      })(tree)
      const {claims, actors, attributions} = tree.data!
      const byPlace = new Map(claims.map((claim) => [placeOf(claim.cue, claim.content), claim]))
      const actorOf = new Map(actors.map((actor) => [actor.id, actor]))
      return [...measures].flatMap(([index, values]): Trial[] => {
        const gold = golds[index]
        const {cue, content} = attributions[index]
        const {words} = tree.data!.prose
        const spans = (ranges: typeof cue) =>
          ranges.map(({first, last}) => [words[first].start, words[last - 1].end] as const)
        const claim = byPlace.get(placeOf(spans(cue), spans(content)))
        if (!gold || !claim?.actor) return []
        return [{measures: values, right: isRightActor(claim, actorOf.get(claim.actor), gold), weight: 1}]
      })
    }),
  )
}

function placeOf(cue: readonly (readonly number[])[], content: readonly (readonly number[])[]): string {
  return `${cue.map(String)}|${content.map(String)}`
}
