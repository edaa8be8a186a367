import type {Root} from 'nlcst'
import type {ScoreFeatures} from '../../../core/claims/actors/linking/actor-model.ts'
import {kinds} from '../../../core/claims/actors/linking/anaphor.ts'
import {resolveActors} from '../../../core/claims/actors/resolve-actors.ts'
import type {WordTypes} from '../../../core/language/word-types.ts'
import type {LabelledText} from '../../corpora/chain-corpora.ts'
import type {UnresolvedArticle} from '../../corpora/labelled-articles.ts'
import {createRandom} from '../../random.ts'
import {type Choice, createRanker} from './ranker.ts'
import {labelByGold, labelHeads, teach, teachHeads} from './teach.ts'

/** Chosen by cross-validation on articles/train, but for the epochs: with four, six and eight it came out alike. */
const settings = {bits: 17, rate: 0.02, prior: 1e-4, epochs: 6}

/**
 * How often the right candidate is taken while learning, whatever the scores say. The
 * rest of the time the ranker goes on from its own choice, as it will have to.
 */
const forced = 0.3

/** A decision of a text of another corpus, taken once. */
export interface FixedDecision extends Choice {
  right: boolean[]
  weight: number
}

/** The labelled decisions of texts, each with the right choices before it. */
export function takeDecisions(texts: readonly LabelledText[], types: WordTypes): FixedDecision[] {
  const decisions: FixedDecision[] = []
  for (const {tree, label, weight} of texts) {
    const choose = teach(
      label,
      ({anaphor, features, scores}, right) => {
        const isOwnGround = anaphor.kind === kinds.personal
        decisions.push({features, scores, right, weight: isOwnGround ? weight.personal : weight.other})
      },
      () => true,
    )
    resolveActors({types, choose})(tree)
  }
  return decisions
}

/** Learns the weights of mention ranker and source heads; articles are resolved anew in each round, decisions taken as they are. */
export function trainRanker(
  articles: readonly UnresolvedArticle[],
  decisions: readonly FixedDecision[],
  types: WordTypes,
  seed: number,
): Float64Array {
  const ranker = createRanker(settings)
  const random = createRandom(seed)
  const trees = articles.flatMap((article) =>
    article.trees.map((tree) => ({tree, label: labelByGold(tree, article), labelHead: labelHeads(tree, article)})),
  )
  const each = Math.ceil(decisions.length / trees.length)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    if (epoch === settings.epochs / 2) ranker.beginAverage()
    const order = random.shuffled(decisions.length)
    let at = 0
    for (const index of random.shuffled(trees.length)) {
      for (const end = Math.min(at + each, order.length); at < end; at++) {
        const {features, right, weight} = decisions[order[at]]
        ranker.learn({features, scores: features.map((one) => ranker.score(one, one.length))}, right, weight)
      }
      const {tree, label, labelHead} = trees[index]
      resolveActors({
        model: {score: ranker.score, confidence: []},
        types,
        choose: teach(
          label,
          (choice, right) => ranker.learn(choice, right, 1),
          () => random.next() < forced,
        ),
        chooseHead: teachHeads(labelHead, (choice, right) => ranker.learn(choice, right, 1)),
      })(tree)
    }
  }
  return ranker.weights()
}

/** Weights as a scorer. */
export function scorerOf(weights: ArrayLike<number>): ScoreFeatures {
  const mask = weights.length - 1
  return (features, count) => {
    let sum = 0
    for (let index = 0; index < count; index++) sum += weights[features[index] & mask]
    return sum
  }
}

/** Resolves an article with given weights. Returns the trees with their claims. */
export function resolveArticle(
  {trees}: UnresolvedArticle,
  model: {score: ScoreFeatures; confidence: readonly number[]},
  types: WordTypes,
): Root[] {
  for (const tree of trees) resolveActors({model, types})(tree)
  return trees
}
