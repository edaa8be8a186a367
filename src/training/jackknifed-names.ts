import {createNamer, type NameEntities} from '../core/language/name-entities.ts'
import {readNameCorpora} from './name-corpora.ts'
import {readTagger, trainNames} from './names.ts'
import type {TrainingRun} from './train.ts'

/**
 * For each of PolNeAR's training articles a model of names that has not seen it,
 * so that what is trained on top meets names as wrong as they will be in use.
 * Articles are dealt to `folds` in the order of the corpus.
 */
export async function jackknifeNames({corpora, seed, out}: TrainingRun, folds = 4): Promise<Map<string, NameEntities>> {
  const texts = await readNameCorpora(corpora)
  const taggers = readTagger(out)
  const articles = texts.filter(({domain}) => domain === 'silver').map(({document}) => document)
  const namers = new Map<string, NameEntities>()
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(articles.filter((_, index) => index % folds === fold))
    const model = trainNames(
      texts.filter(({document}) => !held.has(document)),
      taggers,
      seed + fold,
    )
    const namer = createNamer(model, taggers.types)
    for (const article of held) namers.set(article, namer)
  }
  return namers
}
