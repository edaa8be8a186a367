/** Names of people, organisations and places: a linear chain over labels of first and further words. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {clusterFile, readClusters} from '../core/language/clusters.ts'
import {domains, nameLabels} from '../core/language/name-entities.ts'
import {describeForName, describeSentence, nameFeatureLimit, nameFeatures} from '../core/language/name-features.ts'
import {tagFeatures, tagNumbers} from '../core/language/tag-features.ts'
import {createTagger, type TagWords} from '../core/language/tag-words.ts'
import {createWordTypes, type WordTypes} from '../core/language/word-types.ts'
import {createSieve, type LinearModel} from '../core/linear/linear-model.ts'
import {readModel, writeModel} from '../core/linear/model-file.ts'
import {type Example, quantize, trainChain} from './chain-trainer.ts'
import {type NamedSentence, type NamedText, readNameCorpora, sentencesOf} from './name-corpora.ts'
import {createRandom} from './random.ts'
import {listed, passing, strongest} from './sieve.ts'
import {countLabels} from './sure-labels.ts'
import type {TrainingRun} from './train.ts'

export async function train({corpora, seed, out}: TrainingRun): Promise<Uint8Array> {
  return writeModel(trainNames(await readNameCorpora(corpora), readTagger(out), seed))
}

/** What names build on: word types and the tagger, from the folder of models. */
interface Taggers {
  types: WordTypes
  tagWords: TagWords
}

function readTagger(models: string): Taggers {
  const types = createWordTypes(readClusters(readFileSync(join(models, clusterFile))))
  const model = readModel(readFileSync(join(models, 'tags.bin')), 'tags.bin', tagFeatures)
  return {types, tagWords: createTagger(model, types)}
}

/** The label of a word in no name. */
const outside = nameLabels.indexOf('O')

/** Trains on a wide table to find which features matter, then on a small one with those alone. */
function trainNames(texts: readonly NamedText[], taggers: Taggers, seed: number): LinearModel {
  const examples: Example[] = []
  const counts = countLabels()
  for (const sentence of texts.flatMap((text) => [...sentencesOf(text)])) {
    const example = exampleOf(sentence, taggers)
    examples.push(example)
    sentence.words.forEach(({text}, index) => {
      counts.add(taggers.types(text), example.labels[index])
    })
  }
  console.log(`${examples.length} sentences`)
  const options = {
    labels: nameLabels,
    features: nameFeatures,
    rate: 0.1,
    dropout: 0.3,
    random: createRandom(seed),
    impossible: impossiblePairs(),
    onEpoch: (epoch: number, loss: number) => console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`),
  }
  const wide = trainChain(listed(examples), {...options, bits: 20, epochs: 2})
  const sieve = createSieve(20, strongest(examples, wide.emissions, nameLabels.length, 250_000))
  const sieved = examples.map((example) => passing(example, sieve))
  const model = quantize([trainChain(listed(sieved), {...options, bits: 17, epochs: 5})], options)
  // the words that stand in no name
  return {...model, sieve, tables: {sure: counts.sure({least: 50, doubt: 0, only: outside})}}
}

/** A name's further words follow a word of a name of the same type. */
function impossiblePairs(): [number, number][] {
  const pairs: [number, number][] = []
  for (let to = 2; to < nameLabels.length; to += 2) {
    for (let from = -1; from < nameLabels.length; from++) if (from !== to && from !== to - 1) pairs.push([from, to])
  }
  return pairs
}

function exampleOf({words, names, domain}: NamedSentence, {types, tagWords}: Taggers): Example {
  tagWords({words, sentences: [{first: 0, last: words.length}], names: []})
  const context = describeSentence(
    words.map(({text}) => types(text)),
    Uint8Array.from(words, ({tag}) => tagNumbers[tag]),
    domain === 'silver' ? domains.machine : domains.people,
  )
  const labels = new Uint8Array(words.length)
  for (const {first, last, type} of names) {
    labels.fill(nameLabels.indexOf(`I-${type}`), first, last)
    labels[first] = nameLabels.indexOf(`B-${type}`)
  }
  const features: number[] = []
  const starts = [0]
  const row = new Uint32Array(nameFeatureLimit)
  words.forEach((_, index) => {
    features.push(...row.subarray(0, describeForName(context, index, row)))
    starts.push(features.length)
  })
  return {features: Uint32Array.from(features), starts: Uint32Array.from(starts), labels}
}
