import {type AnnotatedArticle, describeCandidates} from './annotated-article.ts'
import {uncertainMentions} from './uncertain-mentions.ts'

/** A name to be shown beside the word that stands for it. */
export interface PronounHint {
  /** Where the word ends. */
  offset: number
  /** With a question mark where it is not certain that it is this one. */
  name: string
  because?: string
}

/** Who each pronoun, or noun such as "the outlet", stands for, between two offsets. */
export function pronounHints(article: AnnotatedArticle, from: number, to: number): PronounHint[] {
  const {mentions, actors} = article.analysis
  const uncertain = uncertainMentions(article)
  return mentions.flatMap((mention) => {
    const {start, end, form, actor, because} = mention
    if (form === 'name' || start < from || end > to) return []
    const stands = actors.find(({id}) => id === actor)
    // "officials → officials" tells nobody anything.
    if (!stands || stands.type === 'unnamed') return []
    const claim = uncertain.get(mention)
    if (claim) return [{offset: end, name: `${stands.name}?`, because: describeCandidates(article, claim)}]
    return [{offset: end, name: stands.name, because}]
  })
}
