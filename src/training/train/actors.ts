/**
 * Trains how the product finds whom a source means (`models/actors.bin`): whom a
 * pronoun, a noun phrase or a bare quotation stands for, on which name a source turns,
 * and how far the outcome can be trusted.
 */
import {actorFile} from '../../core/claims/actors/linking/actor-model.ts'
import {actorFeatures} from '../../core/claims/actors/linking/features.ts'
import {hashText} from '../../core/linear/hash.ts'
import {writeModel} from '../../core/linear/model-file.ts'
import {readGapTexts, readGumTexts, readPolnearTexts} from '../corpora/chain-corpora.ts'
import {readUnresolvedArticles} from '../corpora/labelled-articles.ts'
import {modelsIn} from '../read-models.ts'
import {takeTrials} from './actors/fit-confidence.ts'
import {createStatementReader} from './actors/statement-reader.ts'
import {scorerOf, takeDecisions, trainRanker} from './actors/train-ranker.ts'
import {fitJudgement, type Trial} from './attribution/fit-judgement.ts'
import type {TrainingRun} from './training-run.ts'

/** Confidence is learnt from articles that the weights have not seen. */
const folds = 3

/** By how far each corpus can be trusted: by hand in GUM and GAP, by machine over PolNeAR. */
const weights = {
  gum: {personal: 1, other: 0.3},
  gap: {personal: 1, other: 0.3},
  polnear: {personal: 0.25, other: 0.1},
}

export async function train({corpora, seed, out}: TrainingRun): Promise<Record<string, Uint8Array>> {
  const reader = await createStatementReader(modelsIn(out))
  const {types} = reader
  const readOne = async (text: string) => (await reader.read(text))[0]
  const articles = await readUnresolvedArticles(corpora, 'train', reader)
  const decisions = takeDecisions(
    [
      ...(await readGumTexts(corpora, readOne, weights.gum)),
      ...(await readGapTexts(corpora, readOne, weights.gap)),
      ...(await readPolnearTexts(corpora, readOne, weights.polnear)),
    ],
    types,
  )
  console.log(`${articles.length} articles, ${decisions.length} decisions of other corpora`)
  const trials: Trial[] = []
  for (let fold = 0; fold < folds; fold++) {
    const isHeldOut = ({id}: {id: string}) => hashText(id) % folds === fold
    const others = articles.filter((article) => !isHeldOut(article))
    const score = scorerOf(trainRanker(others, decisions, types, seed))
    trials.push(...takeTrials(articles.filter(isHeldOut), score, types))
    console.log(`fold ${fold + 1} of ${folds}`)
  }
  const right = trials.filter((trial) => trial.right).length
  console.log(`actor right in ${right} of ${trials.length} claims of articles held out`)
  const confidence = fitJudgement(trials, 600, 1e-3)
  console.log('confidence', confidence.join(' '))
  return {[actorFile]: writeModel(quantized(trainRanker(articles, decisions, types, seed), confidence))}
}

function quantized(trained: Float64Array, confidence: number[]) {
  const bound = Math.min(
    3,
    trained.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
  )
  const scale = bound / 127
  return {
    labels: ['actor'],
    features: actorFeatures,
    scale,
    transitions: new Float32Array(3),
    weights: Int8Array.from(trained, (weight) => Math.round(Math.max(-bound, Math.min(bound, weight)) / scale)),
    tables: {confidence},
  }
}
