/** Parts of speech from the treebanks' gold words: a linear chain over universal tags. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Tag} from '../core/article.ts'
import {clusterFile, readClusters} from '../core/language/clusters.ts'
import {describeForTag, tagFeatureLimit, tagFeatures, tagNumbers, tags} from '../core/language/tag-features.ts'
import {createWordTypes, type WordTypes} from '../core/language/word-types.ts'
import {writeModel} from '../core/linear/model-file.ts'
import {type Example, quantize, trainChain} from './chain-trainer.ts'
import {readConllu} from './conllu.ts'
import {createRandom} from './random.ts'
import type {TrainingRun} from './train.ts'

interface Tagged {
  text: string
  tag: Tag
}

export function train({corpora, seed, out}: TrainingRun): Uint8Array {
  const types = createWordTypes(readClusters(readFileSync(join(out, clusterFile))))
  const sentences = ['ud-ewt', 'gum'].flatMap((corpus) =>
    readConllu(join(corpora, corpus, 'train.conllu')).flatMap((paragraph) => paragraph.sentences),
  )
  console.log(`${sentences.length} sentences`)
  const weights = trainTags(sentences, types, seed)
  return writeModel(quantize([weights], {labels: tags, features: tagFeatures}))
}

export function trainTags(sentences: readonly Tagged[][], types: WordTypes, seed: number, bits = 15) {
  const examples = sentences.map((sentence) => exampleOf(sentence, types))
  return trainChain(
    {count: examples.length, get: (index) => examples[index]},
    {
      labels: tags,
      features: tagFeatures,
      bits,
      epochs: 6,
      rate: 0.1,
      dropout: 0.4,
      random: createRandom(seed),
      onEpoch: (epoch, loss) => console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`),
    },
  )
}

function exampleOf(sentence: readonly Tagged[], types: WordTypes): Example {
  const described = sentence.map(({text}) => types(text))
  const features: number[] = []
  const starts = [0]
  const row = new Uint32Array(tagFeatureLimit)
  sentence.forEach((_, index) => {
    features.push(...row.subarray(0, describeForTag(described, index, row)))
    starts.push(features.length)
  })
  return {
    features: Uint32Array.from(features),
    starts: Uint32Array.from(starts),
    labels: Uint8Array.from(sentence, ({tag}) => tagNumbers[tag]),
  }
}
