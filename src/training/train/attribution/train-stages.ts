/** The trainings that attribution is made of, and their use on articles held out. */
import {cueFeatures} from '../../../core/claims/attribution/cue-features.ts'
import {type Cue, createCueFinder, cueLabels} from '../../../core/claims/attribution/find-cues.ts'
import {spanLabels} from '../../../core/claims/attribution/find-spans.ts'
import {spanFeatures} from '../../../core/claims/attribution/span-features.ts'
import {forbidden, type LinearModel, type Transitions} from '../../../core/linear/linear-model.ts'
import type {GoldAttribution} from '../../corpora/gold-article.ts'
import {createRandom} from '../../random.ts'
import {type Example, quantize, trainChain} from '../chain-trainer.ts'
import {cueExamples, markWords, spanExample, type TrainingArticle} from './examples.ts'

export interface Settings {
  bits: number
  epochs: number
  rate: number
  dropout: number
  l2: number
  caution: number
}

export const cueSettings: Settings = {bits: 17, epochs: 8, rate: 0.1, caution: 1, dropout: 0.3, l2: 1e-5}
export const spanSettings: Settings = {bits: 18, epochs: 8, rate: 0.05, caution: 1, dropout: 0.3, l2: 1e-5}

/**
 * By label of a span, what is added to its score at every word: the likeliest
 * labelling cuts contents shorter than annotators do. Found by cross-validation.
 */
const leanings = [0, 0.3, 0.3, 0.4, 0.4]

/** @param bag how many trainings, each with chances of its own, the weights are the mean of */
export function trainCues(
  articles: readonly TrainingArticle[],
  seed: number,
  bag = 1,
  settings = cueSettings,
): LinearModel {
  return train(
    articles.flatMap(cueExamples),
    seed,
    settings,
    cueLabels,
    cueFeatures,
    [
      [-1, 2],
      [0, 2],
    ],
    bag,
  )
}

/**
 * Learns from every gold cue, and from the cues that were found although no
 * annotator marked them: those attribute nothing.
 *
 * @param found the cues that a model found that had not seen the article
 */
export function trainSpans(
  articles: readonly TrainingArticle[],
  found: ReadonlyMap<string, readonly Cue[]>,
  seed: number,
  bag = 1,
  settings = spanSettings,
): LinearModel {
  const examples = articles.flatMap((article) => spanExamples(article, found.get(article.id) ?? []))
  const model = train(
    examples,
    seed,
    settings,
    spanLabels,
    spanFeatures,
    [
      [-1, 2],
      [-1, 4],
      [0, 2],
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 2],
      [4, 2],
    ],
    bag,
  )
  return {...model, transitions: lean(model.transitions)}
}

/** Adds leanings where a label is come to: the same as at every word, and for nothing in use. */
function lean(transitions: Transitions): Transitions {
  return transitions.map((score, pair) =>
    score === forbidden || pair >= leanings.length * (leanings.length + 1)
      ? score
      : score + leanings[pair % leanings.length],
  )
}

function spanExamples(article: TrainingArticle, found: readonly Cue[]): Example[] {
  const {attributions, columns} = article
  const inFound = markWords(found, columns.length)
  const withCue = attributions.filter(({cue}) => cue.length)
  const examples = withCue
    .filter((gold) => !isLeftOut(gold))
    .map((gold) => {
      const inCue = inFound.slice()
      for (const {first, last} of gold.cue) inCue.fill(1, first, last)
      return spanExample(article, gold.cue[0], gold, inCue)
    })
  for (const cue of found) {
    if (withCue.some((gold) => gold.cue[0].first === cue.first && gold.cue[0].last === cue.last)) continue
    const gold = withCue.find((gold) => gold.cue.some(({first, last}) => first < cue.last && cue.first < last))
    if (!gold || !isLeftOut(gold)) examples.push(spanExample(article, cue, gold, inFound))
  }
  return examples
}

function isLeftOut({optional, nested}: GoldAttribution): boolean {
  return Boolean(optional || nested)
}

/** Finds cues in each article by a model that was trained on the other folds. */
export function jackknifeCues(
  articles: readonly TrainingArticle[],
  folds: number,
  seed: number,
  settings = cueSettings,
): Map<string, Cue[]> {
  const found = new Map<string, Cue[]>()
  for (let fold = 0; fold < folds; fold++) {
    const others = articles.filter((_, index) => index % folds !== fold)
    const findCues = createCueFinder(trainCues(others, seed + fold, 1, settings))
    for (const [index, {id, columns}] of articles.entries()) {
      if (index % folds === fold) found.set(id, findCues(columns))
    }
  }
  return found
}

function train(
  examples: Example[],
  seed: number,
  settings: Settings,
  labels: readonly string[],
  features: string,
  impossible: readonly (readonly [number, number])[],
  bag: number,
): LinearModel {
  const started = Date.now()
  const trainings = Array.from({length: bag}, (_, index) =>
    trainChain(
      {count: examples.length, get: (index) => examples[index]},
      {
        ...settings,
        labels,
        features,
        impossible,
        random: createRandom(seed + index),
        onEpoch: (epoch, loss) => {
          const seconds = Math.round((Date.now() - started) / 1000)
          if (epoch % 3 === 0 || epoch === settings.epochs - 1) {
            console.log(`  ${features} epoch ${epoch + 1}: loss ${loss.toFixed(4)}, ${seconds} s`)
          }
        },
      },
    ),
  )
  return quantize(trainings, {labels, features})
}
