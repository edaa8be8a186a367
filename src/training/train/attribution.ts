/** Trains the models of who said what on polnear/train and articles/train, as the product reads them. */
import {cueFile, spanFile} from '../../core/claims/attribution/attribution-model.ts'
import {readColumns} from '../../core/claims/attribution/word-columns.ts'
import {loadLanguage} from '../../core/language/read-passage.ts'
import {writeModel} from '../../core/linear/model-file.ts'
import {readArticles} from '../corpora/read-articles.ts'
import {readPolnear} from '../corpora/read-polnear.ts'
import {createReader} from '../corpora/read-text.ts'
import {modelsIn} from '../read-models.ts'
import {trainModels} from './attribution/train-models.ts'
import type {TrainingRun} from './training-run.ts'

/** What ships is the mean of this many trainings: on articles held out, 0.4 better than one. */
const bag = 3

/** Chosen by cross-validation on train. */
const threshold = 0.4

/** How much a sentence of articles/train counts beside one of PolNeAR. Chosen by cross-validation. */
const articlesWeight = 2

export async function train({corpora, seed, out}: TrainingRun): Promise<Record<string, Uint8Array>> {
  const language = await loadLanguage(modelsIn(out))
  const read = createReader(language)
  const golds = [
    ...(await readPolnear(corpora, 'train', read)),
    ...(await readArticles(corpora, 'train', read, articlesWeight)),
  ]
  const articles = golds.map((article) => ({
    ...article,
    columns: readColumns(article.prose, article.quotations, language.types),
  }))
  const {cues, spans} = trainModels(articles, {seed, bag, threshold})
  return {[cueFile]: writeModel(cues), [spanFile]: writeModel(spans)}
}
