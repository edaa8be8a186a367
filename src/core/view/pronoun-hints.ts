import type {Analysis} from '../article.ts'

/** A name to be shown beside the word that stands for it. */
export interface PronounHint {
  /** Where the word ends. */
  offset: number
  name: string
  because?: string
}

/** Who each pronoun, or noun such as "the outlet", stands for, between two offsets. */
export function pronounHints({mentions, actors}: Analysis, from: number, to: number): PronounHint[] {
  return mentions.flatMap(({start, end, form, actor, because}) => {
    if (form === 'name' || start < from || end > to) return []
    const stands = actors.find(({id}) => id === actor)
    // "officials → officials" tells nobody anything.
    if (!stands || stands.type === 'unnamed') return []
    return [{offset: end, name: stands.name, because}]
  })
}
