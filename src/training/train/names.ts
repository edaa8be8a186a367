/** Names of people, organisations and places: a linear chain over labels of first and further words. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {clusterFile, readClusters} from '../../core/language/clusters.ts'
import {domains, nameLabels} from '../../core/language/name-entities.ts'
import {describeForName, describeSentence, nameFeatureLimit, nameFeatures} from '../../core/language/name-features.ts'
import {tagFeatures, tagNumbers} from '../../core/language/tag-features.ts'
import {createTagger, type TagWords} from '../../core/language/tag-words.ts'
import {createWordTypes, type WordTypes} from '../../core/language/word-types.ts'
import {createDecoder} from '../../core/linear/decode.ts'
import {createSieve, forbidden, type LinearModel} from '../../core/linear/linear-model.ts'
import {readModel, writeModel} from '../../core/linear/model-file.ts'
import {type NamedSentence, readNameCorpora, sentencesOf} from '../corpora/name-corpora.ts'
import type {NamedText} from '../corpora/named-text.ts'
import {createRandom} from '../random.ts'
import {type Example, quantize, trainChain, type Weights} from './chain-trainer.ts'
import {listed, passing, strongest} from './sieve.ts'
import {countLabels} from './tag-dictionary.ts'
import type {TrainingRun} from './training-run.ts'

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
  /** Sentences of which some names are known, with the words of those. */
  const partial = new Map<Example, Uint8Array>()
  for (const sentence of texts.flatMap((text) => [...sentencesOf(text)])) {
    if (sentence.domain === 'article' && !sentence.names.length) continue
    const example = exampleOf(sentence, taggers)
    examples.push(example)
    if (sentence.domain === 'article') {
      partial.set(example, knownWords(sentence))
      continue
    }
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
  const whole = examples.filter((example) => !partial.has(example))
  const wide = trainChain(listed(whole), {...options, bits: 20, epochs: 2})
  for (const [example, known] of partial) complete(example, known, wide)
  const sieve = createSieve(20, strongest(examples, wide.emissions, nameLabels.length, 250_000))
  const sieved = examples.map((example) => passing(example, sieve))
  const model = quantize([trainChain(listed(sieved), {...options, bits: 17, epochs: 5})], options)
  // the words that are in no name
  return {...model, sieve, tables: {sure: counts.sure({least: 50, doubt: 0, only: outside})}}
}

function knownWords({words, names}: NamedSentence): Uint8Array {
  const known = new Uint8Array(words.length)
  for (const {first, last} of names) known.fill(1, first, last)
  return known
}

/** Labels the words of which nothing is known as weights trained on the other texts do, given those that are known. */
function complete({features, starts, labels}: Example, known: Uint8Array, {emissions, transitions}: Weights): void {
  const width = nameLabels.length
  const mask = emissions.length / width - 1
  const scores = new Float64Array(labels.length * width)
  for (let word = 0; word < labels.length; word++) {
    const at = word * width
    for (let index = starts[word]; index < starts[word + 1]; index++) {
      const row = (features[index] & mask) * width
      for (let label = 0; label < width; label++) scores[at + label] += emissions[row + label]
    }
    for (let label = 0; label < width; label++) {
      if (known[word] && label !== labels[word]) scores[at + label] += forbidden
      // what is known begins and ends where it does
      if (!known[word] && known[word - 1] && label % 2 === 0 && label > 0) scores[at + label] += forbidden
    }
  }
  labels.set(createDecoder({labels: nameLabels, transitions})(scores, labels.length).labels)
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
