/**
 * Trains the models of who said what on polnear/train, as the product reads it:
 * cues; source and content of each cue; how far the outcome can be trusted.
 */
import {cueFile, spanFile} from '../core/claims/attribution/attribution-model.ts'
import {candidatesOf, type MeasuredCandidate} from '../core/claims/attribution/find-candidates.ts'
import type {Cue} from '../core/claims/attribution/find-cues.ts'
import {createSpanFinder} from '../core/claims/attribution/find-spans.ts'
import {judge} from '../core/claims/attribution/judge-candidate.ts'
import {resolveOverlaps} from '../core/claims/attribution/resolve-overlaps.ts'
import {readColumns} from '../core/claims/attribution/word-columns.ts'
import {loadLanguage} from '../core/language/read-passage.ts'
import {writeModel} from '../core/linear/model-file.ts'
import type {TrainingArticle} from './attribution/examples.ts'
import {fitCalibration} from './attribution/fit-calibration.ts'
import {fitJudgement} from './attribution/fit-judgement.ts'
import {isRight} from './attribution/is-right.ts'
import {readPolnear} from './attribution/read-polnear.ts'
import {createReader} from './attribution/read-text.ts'
import {jackknifeCues, trainCues, trainSpans} from './attribution/train-stages.ts'
import {modelsIn} from './read-models.ts'
import type {TrainingRun} from './train.ts'

/** Each article's cues and judgement come from models that were trained without it. */
const folds = 2

/** What ships is the mean of so many trainings: on articles held out, 0.4 better than one. */
const bag = 3

/** Chosen by cross-validation on train. */
const threshold = 0.35

export async function train({corpora, seed, out}: TrainingRun): Promise<Record<string, Uint8Array>> {
  const language = await loadLanguage(modelsIn(out))
  const articles = (await readPolnear(corpora, 'train', createReader(language))).map((article) => ({
    ...article,
    columns: readColumns(article.prose, article.quotations, language.types),
  }))
  console.log(`${articles.length} articles; cues, each by models that have not seen the article`)
  const found = jackknifeCues(articles, folds, seed)
  console.log('source and content, likewise')
  const candidates = jackknifeCandidates(articles, found, seed)
  const judgement = fitJudgement(
    articles.flatMap(({id, attributions}) =>
      candidates.get(id)!.map((candidate) => ({
        measures: candidate.measures,
        right: isRight(candidate, attributions),
      })),
    ),
  )
  const calibration = fitCalibration(
    articles.flatMap(({id, attributions, columns}) => {
      const judged = candidates.get(id)!.map((one) => ({...one, sureness: judge(one.measures, judgement)}))
      const likely = judged.filter(({sureness}) => sureness >= threshold)
      return resolveOverlaps(likely, new Uint8Array(columns.length), columns).map((one) => ({
        sureness: one.sureness,
        right: isRight(one, attributions),
      }))
    }),
  )
  console.log('judgement', judgement.join(' '))
  console.log('calibration', calibration.join(' '))
  console.log('cues, by all articles')
  const cues = trainCues(articles, seed, bag)
  console.log('source and content, by all articles')
  const spans = {...trainSpans(articles, found, seed, bag), tables: {judgement, calibration, threshold: [threshold]}}
  return {[cueFile]: writeModel(cues), [spanFile]: writeModel(spans)}
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
