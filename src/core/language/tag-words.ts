import type {Tag} from '../article.ts'
import {createScorer} from '../linear/create-scorer.ts'
import {createDecoder} from '../linear/decode.ts'
import type {LinearModel} from '../linear/linear-model.ts'
import {lemmaOf} from './lemmas.ts'
import {createNeighbourSums} from './neighbour-sums.ts'
import type {Passage} from './passage.ts'
import {createTagDictionary, settleLabel} from './tag-dictionary.ts'
import {describeAloneForTag, describeTogetherForTag, tagFeatureLimit} from './tag-features.ts'
import type {WordTypes} from './word-types.ts'

/** Fills tags and lemmas of a passage's words in place. */
export type TagWords = (passage: Passage) => void

export function createTagger(model: LinearModel, types: WordTypes): TagWords {
  const width = model.labels.length
  const scorer = createScorer(model)
  const sumNeighbours = createNeighbourSums(scorer, describeAloneForTag, tagFeatureLimit)
  const sums = new Int32Array(scorer.room)
  const lookUpTag = createTagDictionary(model.tables.sure)
  const decode = createDecoder(model)
  const features = new Uint32Array(tagFeatureLimit)
  let scores = new Float64Array(256 * width)
  return ({words, sentences}) => {
    for (const {first, last} of sentences) {
      const length = last - first
      if (scores.length < length * width) scores = new Float64Array(2 * length * width)
      const sentence = words.slice(first, last).map(({text}) => types(text))
      for (let index = 0; index < length; index++) {
        const sure = lookUpTag(sentence[index])
        if (sure !== undefined) {
          settleLabel(scores, index * width, width, sure)
          continue
        }
        sumNeighbours(sentence, index, sums)
        scorer.add(features, describeTogetherForTag(sentence, index, features), sums, 0)
        scorer.read(sums, 0, scores, index * width)
      }
      const {labels} = decode(scores, length)
      for (let index = 0; index < length; index++) {
        const word = words[first + index]
        const type = sentence[index]
        const tag = model.labels[labels[index]] as Tag
        word.tag = tag
        type.lemmas[labels[index]] ??= lemmaOf(type.text, tag)
        word.lemma = type.lemmas[labels[index]]
        // one string a type: it is found again faster, and a paragraph in the cache does not hold on to its article
        word.text = type.text
      }
    }
  }
}
