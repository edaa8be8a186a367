import type {LinearModel} from '../../../linear/linear-model.ts'
import {readModel} from '../../../linear/model-file.ts'
import type {ModelReader} from '../../../linear/model-reader.ts'
import {actorFeatures} from './features.ts'

export const actorFile = 'actors.bin'

/** Scores features: the sum of the weights of `count` hashes. */
export type ScoreFeatures = (features: Int32Array, count: number) => number

/** Everything that is learnt for finding who is meant. */
export interface ActorModel {
  score: ScoreFeatures
  /** Weights of `actorProbability`. */
  confidence: readonly number[]
}

/** Reads the model; rejects with an Error that names the file and the remedy. */
export async function loadActorModel(models: ModelReader): Promise<ActorModel> {
  return createActorModel(readModel(await models(actorFile), actorFile, actorFeatures))
}

/** Makes a model usable. */
export function createActorModel({weights, scale, tables}: LinearModel): ActorModel {
  const mask = weights.length - 1
  return {
    score(features, count) {
      let sum = 0
      for (let index = 0; index < count; index++) sum += weights[features[index] & mask]
      return sum * scale
    },
    confidence: tables.confidence ?? [],
  }
}
