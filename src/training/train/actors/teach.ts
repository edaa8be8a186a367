import type {Root} from 'nlcst'
import type {Span} from '../../../core/article.ts'
import {chooseBest} from '../../../core/claims/actors/linking/choose-best.ts'
import type {Choose, Decision} from '../../../core/claims/actors/linking/link-anaphors.ts'
import type {ChooseHead, HeadDecision} from '../../../core/claims/actors/linking/source-head.ts'
import type {Entity, Reference} from '../../../core/claims/actors/reference.ts'
import {spanOf} from '../../../core/claims/attribution.ts'
import {overlapOf, sharedLength} from '../../../core/overlap.ts'
import type {GoldClaim, LabelledArticle} from '../../corpora/labelled-articles.ts'

/** Which candidates of a decision are right; undefined where gold does not say. */
export type Label = (decision: Decision) => boolean[] | undefined

/** For each attribution that was found in a tree, the gold claim that it is. */
export function matchGold(tree: Root, {attributions: golds}: LabelledArticle): (GoldClaim | undefined)[] {
  const {prose, attributions} = tree.data!
  return attributions.map(({source, content}) => {
    const sourceSpans = source.map((range) => spanOf(prose.words, range))
    const contentSpans = content.map((range) => spanOf(prose.words, range))
    let best: GoldClaim | undefined
    let most = 0
    for (const gold of golds) {
      const overlap = overlapOf(contentSpans, gold.content)
      const shares = sharedLength(sourceSpans, gold.source) > 0
      const bothNone = !source.length && !gold.source.length
      const points = shares || bothNone ? overlap + 0.3 : !source.length || !gold.source.length ? overlap - 0.2 : 0
      if (points > most && points > 0.35) [best, most] = [gold, points]
    }
    return best
  })
}

/** A name as it can be compared: the words of an entity stand apart from their hyphens and dots. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/ ?[’']s$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim()

/** The same, punctuation and all: gold's words for a source, with its commas. */
const punctuated = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’']s$/, '')
    .trim()

/** Labels the sources of an article's attributions by gold's actors. */
export function labelByGold(tree: Root, article: LabelledArticle): Label {
  const golds = matchGold(tree, article)
  const {words} = tree.data!.prose
  /** The gold actor of each entity, by the sources that gold labels. */
  return ({anaphor, candidates}) => {
    const gold = golds[anaphor.attribution]
    if (!gold) return undefined
    const {actor, actorType} = gold
    if (actor === null) return candidates.map(({entity}) => !entity)
    const isDescribed = actorType === 'unnamed' || actorType === 'document'
    const right = candidates.map(
      ({entity}) => entity !== undefined && (isDescribed ? isDescribedBy(entity) : isNamed(entity, actor)),
    )
    if (right.some(Boolean)) return right
    // A pronoun whose name was not recognized teaches nothing.
    return anaphor.reference?.form === 'pronoun' ? undefined : candidates.map(({entity}) => !entity)

    /** Whether an entity is the one that gold describes: by a place that gold gives it, or in its own words. */
    function isDescribedBy(entity: Entity): boolean {
      if (entity.references[0]?.form === 'name') return plain(entity.name.join(' ')) === plain(actor!)
      const spans = entity.references.flatMap((each): Span[] => (each.form === 'noun' ? [spanOf(words, each)] : []))
      const own = article.attributions.filter((each) => each.actor === actor)
      if (own.some(({source}) => sharedLength(source, spans) > 0)) return true
      const others = article.attributions.some(
        ({source, actor: other}) => other !== actor && sharedLength(source, spans) > 0,
      )
      return !others && plain(actor!).includes(plain(entity.name.join(' ')))
    }
  }
}

/** Whether one of an entity's names is the actor's, whole or its last words or first. */
function isNamed(entity: Entity, actor: string): boolean {
  const want = plain(actor)
  const names = [entity.name, ...entity.references.flatMap(({form, name}) => (form === 'name' ? [name] : []))]
  if (entity.members) return want === entity.members.map(({name}) => plain(name.join(' '))).join(' and ')
  if (entity.references[0]?.form !== 'name' && entity.references.length) return false
  return names.some((name) => {
    const have = plain(name.join(' '))
    return (
      have === want ||
      (have.length > 2 && (want.endsWith(` ${have}`) || (entity.name.length === 1 && want.startsWith(`${have} `))))
    )
  })
}

/** Chooses as labels tell, and else by score; hands each labelled decision on. */
export function teach(
  label: Label,
  learn: (decision: Decision, right: boolean[]) => void,
  force: () => boolean,
): Choose {
  return (decision) => {
    const {scores} = decision
    const right = label(decision)
    if (right) learn(decision, right)
    const forced = right !== undefined && force()
    let best = -1
    for (let index = 0; index < scores.length; index++) {
      if (forced && !right[index]) continue
      if (best < 0 || scores[index] > scores[best]) best = index
    }
    return best
  }
}

/** Which references of a source are right; undefined where gold does not say. */
export type LabelHead = (decision: HeadDecision) => boolean[] | undefined

/** Labels the references inside the sources of an article by gold's actors. */
export function labelHeads(tree: Root, article: LabelledArticle): LabelHead {
  const golds = matchGold(tree, article)
  return ({attribution, references}) => {
    const gold = golds[attribution]
    if (!gold?.actor || !gold.source.length) return undefined
    const want = punctuated(gold.actor)
    const isDescribed = gold.actorType === 'unnamed' || gold.actorType === 'document'
    const right = references.map((reference) => (isDescribed ? isHeadOf(reference, want) : isPartOf(reference, want)))
    return right.some(Boolean) ? right : undefined
  }

  function isHeadOf({form, noun = ''}: Reference, want: string): boolean {
    const [head] = want.split(
      / (?:of|in|at|to|with|who|for|from|by|on|that|published|compiled|conducted|formed|familiar|close)\b|,/,
    )
    return (
      form === 'noun' &&
      noun.length > 2 &&
      new RegExp(`\\b${noun.replace(/[^a-z-]/g, '.')}(?:s|es)?$`).test(head.trim())
    )
  }
}

/** Whether a name is the one wanted, or its first or last words, or holds it. */
function isPartOf({form, name}: Reference, want: string): boolean {
  if (form !== 'name') return false
  const have = punctuated(name.join(' '))
  return (
    have === want ||
    (have.length > 2 && (want.endsWith(` ${have}`) || want.startsWith(`${have} `) || have.endsWith(` ${want}`)))
  )
}

/** Chooses the references of sources as labels tell, and else by score. */
export function teachHeads(
  label: LabelHead | undefined,
  learn: (decision: HeadDecision, right: boolean[]) => void,
): ChooseHead {
  return (decision) => {
    const right = label?.(decision)
    if (right) learn(decision, right)
    return chooseBest(decision)
  }
}
