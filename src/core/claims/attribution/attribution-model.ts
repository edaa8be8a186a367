import type {WordTypes} from '../../language/word-types.ts'
import type {LinearModel} from '../../linear/linear-model.ts'
import {readModel} from '../../linear/model-file.ts'
import type {ModelReader} from '../../linear/model-reader.ts'
import {cueFeatures} from './cue-features.ts'
import {createCueFinder, type FindCues} from './find-cues.ts'
import {createSpanFinder, type FindSpans} from './find-spans.ts'
import {spanFeatures} from './span-features.ts'

export const cueFile = 'attribution-cues.bin'
export const spanFile = 'attribution-spans.bin'

/** Everything that is learnt for finding who said what. */
export interface AttributionModel {
  types: WordTypes
  /** For explaining a cue. */
  cues: LinearModel
  findCues: FindCues
  findSpans: FindSpans
  /** Weights for `judge`. */
  judgement: readonly number[]
  /** Knots for `calibrate`. */
  calibration: readonly number[]
  /** What is judged less sure than this is no attribution. */
  threshold: number
}

/** Reads the models; rejects with an Error that names the file and the remedy. */
export async function loadAttribution(models: ModelReader, types: WordTypes): Promise<AttributionModel> {
  const [cueBytes, spanBytes] = await Promise.all([cueFile, spanFile].map(models))
  const cues = readModel(cueBytes, cueFile, cueFeatures)
  const spans = readModel(spanBytes, spanFile, spanFeatures)
  const {judgement, calibration, threshold} = spans.tables
  return {
    types,
    cues,
    findCues: createCueFinder(cues),
    findSpans: createSpanFinder(spans),
    judgement,
    calibration,
    threshold: threshold[0],
  }
}
