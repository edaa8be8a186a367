import type {Tag} from '../article.ts'
import {decode} from '../linear/decode.ts'
import {type LinearModel, scoreWord} from '../linear/linear-model.ts'
import {lemmaOf} from './lemmas.ts'
import type {Passage} from './passage.ts'
import {describeForTag, tagFeatureLimit} from './tag-features.ts'
import type {WordTypes} from './word-types.ts'

/** Fills tags and lemmas of a passage's words in place. */
export type TagWords = (passage: Passage) => void

export function createTagger(model: LinearModel, types: WordTypes): TagWords {
  const width = model.labels.length
  const features = new Uint32Array(tagFeatureLimit)
  let scores = new Float64Array(256 * width)
  return ({words, sentences}) => {
    for (const {first, last} of sentences) {
      const length = last - first
      if (scores.length < length * width) scores = new Float64Array(2 * length * width)
      const sentence = words.slice(first, last).map(({text}) => types(text))
      for (let index = 0; index < length; index++) {
        scoreWord(model, features, describeForTag(sentence, index, features), scores, index * width)
      }
      const {labels} = decode(scores, length, width, model.transitions)
      for (let index = 0; index < length; index++) {
        const word = words[first + index]
        word.tag = model.labels[labels[index]] as Tag
        word.lemma = lemmaOf(word.text, word.tag)
      }
    }
  }
}
