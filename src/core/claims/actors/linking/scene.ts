/** What the features of a candidate see: the candidate, its context, and the article around both. */
import type {Prose} from '../../../language/passage.ts'
import type {WordTypes} from '../../../language/word-types.ts'
import type {Attribution} from '../../attribution.ts'
import type {Entity, Reference} from '../reference.ts'
import type {Speech} from '../speech.ts'
import type {Discourse, Standing} from './discourse.ts'

/** What the references of an article are resolved in. */
export interface Scene {
  prose: Prose
  speech: Speech
  types?: WordTypes
  /** The article's own outlet. */
  publisher?: Entity
  attributions: readonly Attribution[]
  /** The first words of the answers that an interview prints below its questions. */
  answers: ReadonlySet<number>
  /** The reference that each attribution's source turns on. */
  sources: readonly (Reference | undefined)[]
  /** How likely each attribution's source turns on that reference. */
  headProbabilities: readonly number[]
  /** The references to those who handed an attribution on: actors, too. */
  relays: readonly (Reference | undefined)[]
}

/** What the text behind a noun phrase that is a source tells of whom it may be. */
export interface Ahead {
  /** Who is named as a source behind it, the next one first. */
  speakers: readonly Entity[]
  /** The best way in which the noun is said of anybody named only ahead (`matchNoun`), or `noMatch`. */
  bestMatch: number
  /** How far an entity, where it is named as a source, says the same: 0 for not at all, up to 4. */
  echo(entity: Entity): number
}

/** What stands right before a quotation that names no source. */
export interface Before {
  /** 0 for nothing; 1 to 3 in the same paragraph, 4 to 6 in the one before: a statement, a question, a quotation. */
  shape: number
  /** Whether a sentence of the same paragraph names an utterance: “She had a shorter answer.” */
  utters: boolean
}

/** What is known of the place and of the others when a candidate is looked at. */
export interface Context {
  prose: Prose
  speech: Speech
  discourse: Discourse
  types?: WordTypes
  /** Whoever says what the anaphor stands in. */
  speaker?: Entity
  /** The entities in the order of their last speech, the last one first. */
  speakers: readonly Entity[]
  /** Who is named in the words that the anaphor is the source of. */
  said: ReadonlySet<Entity>
  publisher?: Entity
  /** The owner in the anaphor's phrase: Mattis in "Mattis's letter". */
  owner?: Entity
  /** The entity of the next source behind, where that is a name. */
  nextSpeaker?: {entity: Entity; distance: number; sameParagraph: boolean}
  /** How many persons and how many others fit. */
  persons: number
  others: number
  /** The sentence that the anaphor stands in is all quotation; the mark right before it. */
  alone: boolean
  colon: boolean
  /** How many named ones that the form allows were spoken of in this sentence or the two before. */
  near: number
  /** The best way in which the noun is said of any candidate. */
  bestMatch: number
  /** What stands before a quotation without source. */
  before?: Before
  /** What lies ahead of a noun phrase that is a source. */
  ahead?: Ahead
  /** How often the noun phrase stood in the text before. */
  repeated: number
  references: number
}

/** A candidate as the features see it; without an entity it is somebody who was not spoken of. */
export interface Candidate {
  entity?: Entity
  /** 0 for the candidate last referred to. */
  rank: number
  standing?: Standing
  /** Its next name behind the anaphor. */
  ahead?: Reference
  /** In which way the anaphor's noun is said of it (`matchNoun`); 0 when in none. */
  match: number
  /** What it is (`numberOfKind`); -1 without an entity. */
  type: number
}

/** Takes a feature: the number of its template, and one or two values. */
export type Emit = (template: number, value: number, more?: number) => void
