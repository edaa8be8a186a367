import type {SpeakerType} from '../../core/article.ts'

/** What a text is like, and who marked its names; of an article only its speakers are. */
export type NameDomain = 'edited' | 'social' | 'silver' | 'article'

/** A name in a text, by offsets. */
export interface MarkedName {
  start: number
  end: number
  type: SpeakerType
}

export interface NamedText {
  domain: NameDomain
  document: string
  text: string
  names: MarkedName[]
}
