/** Parts of speech from the treebanks' gold words: a linear chain over universal tags. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Tag} from '../../core/article.ts'
import {clusterFile, readClusters} from '../../core/language/clusters.ts'
import {describeForTag, tagFeatureLimit, tagFeatures, tagNumbers, tags} from '../../core/language/tag-features.ts'
import {createWordTypes, type WordTypes} from '../../core/language/word-types.ts'
import {createSieve, type LinearModel} from '../../core/linear/linear-model.ts'
import {writeModel} from '../../core/linear/model-file.ts'
import {readConllu} from '../corpora/conllu.ts'
import {createRandom} from '../random.ts'
import {type Example, quantize, trainChain} from './chain-trainer.ts'
import {listed, passing, strongest} from './sieve.ts'
import {countLabels} from './tag-dictionary.ts'
import type {TrainingRun} from './training-run.ts'

interface Tagged {
  text: string
  tag: Tag
}

interface Size {
  seed: number
  /** How many features pass the sieve, at least. */
  kept?: number
  sieveBits?: number
  bits?: number
  /** Takes a line on how far the training is. */
  report?: (line: string) => void
}

export function train({corpora, seed, out}: TrainingRun): Uint8Array {
  const types = createWordTypes(readClusters(readFileSync(join(out, clusterFile))))
  const sentences = ['ud-ewt', 'gum'].flatMap((corpus) =>
    readConllu(join(corpora, corpus, 'train.conllu')).flatMap((paragraph) => paragraph.sentences),
  )
  console.log(`${sentences.length} sentences`)
  return writeModel(trainTags(sentences, types, {seed, report: console.log}))
}

/** Trains on a wide table to find which features matter, then on a small one with those alone. */
export function trainTags(
  sentences: readonly (readonly Tagged[])[],
  types: WordTypes,
  {seed, kept = 60_000, sieveBits = 19, bits = 15, report = () => {}}: Size,
): LinearModel {
  const examples = sentences.map((sentence) => exampleOf(sentence, types))
  const onEpoch = (epoch: number, loss: number) => report(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`)
  const options = {labels: tags, features: tagFeatures, rate: 0.1, dropout: 0.4, random: createRandom(seed), onEpoch}
  const wide = trainChain(listed(examples), {...options, bits: bits + 5, epochs: 3})
  const sieve = createSieve(sieveBits, strongest(examples, wide.emissions, tags.length, kept))
  const sieved = examples.map((example) => passing(example, sieve))
  const model = quantize([trainChain(listed(sieved), {...options, bits, epochs: 6})], options)
  return {...model, sieve, tables: {sure: sureTags(sentences, types)}}
}

/** The words that the treebanks tag in one way, nearly always. */
function sureTags(sentences: readonly (readonly Tagged[])[], types: WordTypes): number[] {
  const counts = countLabels()
  for (const {text, tag} of sentences.flat()) counts.add(types(text), tagNumbers[tag])
  return counts.sure({least: 30, doubt: 0.005})
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
