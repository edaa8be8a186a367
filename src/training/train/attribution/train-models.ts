/** All trainings of attribution in a row: cues; source and content of each cue; how far the outcome can be trusted. */
import {candidatesOf, type MeasuredCandidate} from '../../../core/claims/attribution/find-candidates.ts'
import type {Cue} from '../../../core/claims/attribution/find-cues.ts'
import {createSpanFinder} from '../../../core/claims/attribution/find-spans.ts'
import {judge} from '../../../core/claims/attribution/judge-candidate.ts'
import {resolveOverlaps} from '../../../core/claims/attribution/resolve-overlaps.ts'
import type {LinearModel} from '../../../core/linear/linear-model.ts'
import type {TrainingArticle} from './examples.ts'
import {fitCalibration} from './fit-calibration.ts'
import {fitJudgement} from './fit-judgement.ts'
import {outcomeOf} from './outcome-of.ts'
import {jackknifeCues, trainCues, trainSpans} from './train-stages.ts'

/** Each article's cues and judgement come from models that were trained without it. */
const folds = 2

export interface TrainModelsOptions {
  seed: number
  /** How many trainings, each with chances of its own, the weights are the mean of. */
  bag: number
  /** What is judged less sure than this is not an attribution. */
  threshold: number
}

export function trainModels(
  articles: readonly TrainingArticle[],
  {seed, bag, threshold}: TrainModelsOptions,
): {cues: LinearModel; spans: LinearModel} {
  console.log(`${articles.length} articles; cues, each by models that have not seen the article`)
  const found = jackknifeCues(articles, folds, seed)
  console.log('source and content, likewise')
  const tables = fitTables(articles, found, seed, threshold)
  console.log('cues, by all articles')
  const cues = trainCues(articles, seed, bag)
  console.log('source and content, by all articles')
  return {cues, spans: {...trainSpans(articles, found, seed, bag), tables}}
}

/** How far the outcome can be trusted, learnt on articles that the models judged have not seen. */
export function fitTables(
  articles: readonly TrainingArticle[],
  found: ReadonlyMap<string, Cue[]>,
  seed: number,
  threshold: number,
): LinearModel['tables'] {
  const candidates = jackknifeCandidates(articles, found, seed)
  const judgement = fitJudgement(
    articles.flatMap(({id, attributions, weight}) =>
      candidates.get(id)!.flatMap((candidate) => {
        const outcome = outcomeOf(candidate, attributions)
        return outcome === 'optional' ? [] : [{measures: candidate.measures, right: outcome === 'right', weight}]
      }),
    ),
  )
  const calibration = fitCalibration(
    articles.flatMap(({id, attributions, columns}) => {
      const judged = candidates.get(id)!.map((one) => ({...one, sureness: judge(one.measures, judgement)}))
      const likely = judged.filter(({sureness}) => sureness >= threshold)
      return resolveOverlaps(likely, new Uint8Array(columns.length), columns).flatMap((one) => {
        const outcome = outcomeOf(one, attributions)
        return outcome === 'optional' ? [] : [{sureness: one.sureness, right: outcome === 'right'}]
      })
    }),
  )
  console.log('judgement', judgement.join(' '))
  console.log('calibration', calibration.join(' '))
  return {judgement, calibration, threshold: [threshold]}
}

function jackknifeCandidates(
  articles: readonly TrainingArticle[],
  found: ReadonlyMap<string, Cue[]>,
  seed: number,
): Map<string, MeasuredCandidate[]> {
  const candidates = new Map<string, MeasuredCandidate[]>()
  for (let fold = 0; fold < folds; fold++) {
    const others = articles.filter((_, index) => index % folds !== fold)
    const findSpans = createSpanFinder(trainSpans(others, found, seed + fold))
    for (const [index, {id, columns}] of articles.entries()) {
      if (index % folds === fold) candidates.set(id, candidatesOf(columns, found.get(id)!, findSpans, []))
    }
  }
  return candidates
}
