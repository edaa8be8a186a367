import {readModel} from '../linear/model-file.ts'
import type {ModelReader} from '../linear/model-reader.ts'
import {type Clusters, clusterFile, readClusters} from './clusters.ts'
import {createNamer} from './name-entities.ts'
import {nameFeatures} from './name-features.ts'
import {parseSentences} from './parse-sentences.ts'
import type {Passage} from './passage.ts'
import {readWords} from './read-words.ts'
import {tagFeatures} from './tag-features.ts'
import {createTagger, type TagWords} from './tag-words.ts'
import {createWordTypes, type WordTypes} from './word-types.ts'

/** Reads one paragraph's text: its sentences and words, and with models their tags, lemmas and names. */
export type ReadPassage = (text: string) => Passage

/** What is trained on words, for the stages that build on it. */
export interface Language {
  clusters: Clusters
  types: WordTypes
  tagWords: TagWords
  readPassage: ReadPassage
}

export const tagFile = 'tags.bin'
export const nameFile = 'names.bin'

/** Reads the models of words; rejects with an Error that names the file and the remedy. */
export async function loadLanguage(models: ModelReader): Promise<Language> {
  const [clusterBytes, tagBytes, nameBytes] = await Promise.all([clusterFile, tagFile, nameFile].map(models))
  const clusters = readClusters(clusterBytes)
  const types = createWordTypes(clusters)
  const tagWords = createTagger(readModel(tagBytes, tagFile, tagFeatures), types)
  const nameEntities = createNamer(readModel(nameBytes, nameFile, nameFeatures), types)
  return {
    clusters,
    types,
    tagWords,
    readPassage(text) {
      const passage = readWordsOf(text)
      tagWords(passage)
      return {...passage, names: nameEntities(passage)}
    },
  }
}

/** Sentences and words alone. */
export function readWordsOf(text: string): Passage {
  return readWords(parseSentences(text))
}
