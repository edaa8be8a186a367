import type {SpeakerType} from '../article.ts'
import {createScorer} from '../linear/create-scorer.ts'
import {createDecoder} from '../linear/decode.ts'
import type {LinearModel} from '../linear/linear-model.ts'
import {describeAloneForName, describeSentence, describeTogetherForName, nameFeatureLimit} from './name-features.ts'
import {createNeighbourSums} from './neighbour-sums.ts'
import type {Name, Passage} from './passage.ts'
import {createTagDictionary, settleLabel} from './tag-dictionary.ts'
import {tagNumbers} from './tag-features.ts'
import type {WordType, WordTypes} from './word-types.ts'

/** Finds the names in a passage whose words have their tags. */
export type NameEntities = (passage: Passage) => Name[]

/** The labels of the model: outside, then the first and the further words of a name of each type. */
export const nameLabels = ['O', 'B-person', 'I-person', 'B-organization', 'I-organization', 'B-place', 'I-place']

/** Training marks each text by who named its entities; in use it is as if people had. */
export const domains = {people: 1, machine: 2} as const

export function createNamer(model: LinearModel, types: WordTypes, domain: number = domains.people): NameEntities {
  const width = model.labels.length
  const scorer = createScorer(model)
  const sumNeighbours = createNeighbourSums(
    scorer,
    (type, offset, out) => describeAloneForName(type, offset, domain, out),
    nameFeatureLimit,
  )
  const sums = new Int32Array(scorer.room)
  const lookUpTag = createTagDictionary(model.tables.sure)
  const decode = createDecoder(model)
  const features = new Uint32Array(nameFeatureLimit)
  let scores = new Float64Array(256 * width)
  return ({words, sentences}) => {
    const names: Name[] = []
    for (const {first, last} of sentences) {
      const length = last - first
      if (scores.length < length * width) scores = new Float64Array(2 * length * width)
      const described: WordType[] = []
      const tags = new Uint8Array(length)
      for (let index = 0; index < length; index++) {
        const {text, tag} = words[first + index]
        described.push(types(text))
        tags[index] = tagNumbers[tag]
      }
      const context = describeSentence(described, tags, domain)
      for (let index = 0; index < length; index++) {
        const sure = lookUpTag(described[index])
        if (sure !== undefined) {
          settleLabel(scores, index * width, width, sure)
          continue
        }
        sumNeighbours(described, index, sums)
        scorer.add(features, describeTogetherForName(context, index, features), sums, 0)
        scorer.read(sums, 0, scores, index * width)
      }
      const {labels} = decode(scores, length)
      for (let index = 0; index < length; index++) {
        const label = model.labels[labels[index]]
        if (label.startsWith('B-'))
          names.push({first: first + index, last: first + index + 1, type: label.slice(2) as SpeakerType})
        else if (label !== 'O') names[names.length - 1].last = first + index + 1
      }
    }
    return names
  }
}
