import {type Actor, type Claim, createAnalyzer} from '../../core/index.ts'
import {overlapOf, sharedLength} from '../../core/overlap.ts'
import {type GoldClaim, readLabelledArticles} from '../corpora/labelled-articles.ts'
import {createRandom} from '../random.ts'
import {modelsIn} from '../read-models.ts'
import type {Row} from './row.ts'
import {type ArticleTally, type Form, forms, isRightActor, tallyArticle} from './score-articles.ts'

const floors: Record<Form, [floor: number, aim: number]> = {
  'full name': [94, 98],
  surname: [95, 97],
  pronoun: [83, 90],
  'role noun or alias': [55, 75],
  unnamed: [88, 93],
  document: [82, 90],
  'no source': [60, 75],
}

/** A claim that gold has, and whether it is right. */
interface Judged {
  hasSource: boolean
  confidence: number
  actorConfidence: number
  isRight: boolean
  /** Whether the actor is a named one. */
  isNamed: boolean
}

/**
 * Who said what, and who that is, on real articles labelled by hand that nothing was
 * trained on, from raw text through the product's own stages.
 */
export async function measureArticles(corpora: string): Promise<Row[]> {
  const analyzer = createAnalyzer({models: modelsIn()})
  const tallies: ArticleTally[] = []
  const judged: Judged[] = []
  for (const {text, attributions: gold} of await readLabelledArticles(corpora, 'dev')) {
    const {claims, actors} = await analyzer.analyze(text)
    tallies.push(tallyArticle({text, gold, claims, actors}))
    judged.push(...judgeClaims(claims, actors, gold))
  }
  const [low, high] = interval(tallies)
  const outcomes = tallies.flatMap((tally) => tally.outcomes)
  const sum = (key: 'claimsFound' | 'claimsWanted' | 'claimsRight' | 'invented') =>
    tallies.reduce((total, tally) => total + tally[key], 0)
  const spread = `95 % of ${rounds} resamplings of the ${tallies.length} articles between ${low.toFixed(1)} and ${high.toFixed(1)}`
  return [
    {name: 'articles, actor and words F1', value: f1Of(tallies, 'actor'), unit: '%', floor: 80, aim: 88, note: spread},
    {name: 'articles, content only F1', value: f1Of(tallies, 'content'), unit: '%', floor: 91, aim: 94},
    {
      name: '  claims found',
      value: (100 * sum('claimsFound')) / sum('claimsWanted'),
      unit: '%',
      floor: 84,
      note: `of ${sum('claimsWanted')}`,
    },
    {name: '  right actor, of those found', value: (100 * sum('claimsRight')) / sum('claimsFound'), unit: '%'},
    {name: '  claims invented', value: sum('invented'), unit: ''},
    ...forms.map((form): Row => {
      const all = outcomes.filter((each) => each.form === form)
      const right = all.filter(({outcome}) => outcome === 'right').length
      const [floor, aim] = floors[form]
      return {
        name: `  right by ${form}`,
        value: (100 * right) / all.length,
        unit: '%',
        floor,
        aim,
        note: `${right} of ${all.length}`,
      }
    }),
    ...reliability('actor', judged, ({actorConfidence}) => actorConfidence, 96),
    ...reliability('claim', judged, ({confidence}) => confidence),
    ...curve(judged),
  ]
}

/** Of each claim that gold has, too, whether its actor is right. */
function judgeClaims(claims: readonly Claim[], actors: readonly Actor[], gold: readonly GoldClaim[]): Judged[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return claims.flatMap((claim): Judged[] => {
    const near = gold.filter(({content}) => overlapOf(claim.content, content) >= 0.3)
    const same = near.filter(
      ({source}) => !source.length || !claim.source.length || sharedLength(source, claim.source) > 0,
    )
    const wants = same.length ? same : near
    const actor = claim.actor ? byId.get(claim.actor) : undefined
    if (!wants.length || !actor) return []
    return [
      {
        hasSource: claim.source.length > 0,
        confidence: claim.confidence,
        actorConfidence: claim.actorConfidence ?? 0,
        isRight: wants.some((want) => isRightActor(claim, actor, want)),
        isNamed: actor.type !== 'unnamed',
      },
    ]
  })
}

/** How often the actor is right at each step of a confidence. */
function reliability(
  what: string,
  judged: readonly Judged[],
  confidence: (claim: Judged) => number,
  floor?: number,
): Row[] {
  const steps = [0, 0.5, 0.6, 0.7, 0.8, 0.9]
  return steps.map((from, index) => {
    const to = steps[index + 1] ?? 1.01
    const here = judged.filter((claim) => confidence(claim) >= from && confidence(claim) < to)
    const right = here.filter(({isRight}) => isRight).length
    const mean = here.reduce((total, claim) => total + confidence(claim), 0) / here.length
    return {
      name: `  actor right where ${what} confidence ${from} to ${Math.min(to, 1)}`,
      value: (100 * right) / here.length,
      unit: '%',
      ...(from === 0.9 && floor && {floor, aim: 98}),
      note: `${right} of ${here.length}, mean confidence ${mean.toFixed(2)}`,
    }
  })
}

/** What is pinned at each threshold, and how much of it on a wrong named actor. */
function curve(judged: readonly Judged[]): Row[] {
  const sourced = judged.filter(({hasSource}) => hasSource).length
  return [0, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9].map((threshold) => {
    const pinned = judged.filter(({actorConfidence}) => actorConfidence >= threshold)
    const wrong = pinned.filter(({isRight, isNamed}) => isNamed && !isRight).length
    const share = (100 * pinned.filter(({hasSource}) => hasSource).length) / sourced
    return {
      name: `  pinned on a wrong name, threshold ${threshold}`,
      value: (100 * wrong) / pinned.length,
      unit: '%',
      note: `${wrong} of ${pinned.length}; ${share.toFixed(1)} % of claims with a source pinned`,
    }
  })
}

function f1Of(tallies: readonly ArticleTally[], what: 'actor' | 'content'): number {
  const sum = (key: 'good' | 'goodAny' | 'found' | 'any' | 'claimed' | 'wanted') =>
    tallies.reduce((total, tally) => total + tally[key], 0)
  const precision = sum(what === 'actor' ? 'good' : 'goodAny') / sum('claimed')
  const recall = sum(what === 'actor' ? 'found' : 'any') / sum('wanted')
  return (200 * precision * recall) / (precision + recall)
}

const rounds = 1000

/** The middle 95 % of the figure over articles drawn anew (Efron's bootstrap percentiles). */
function interval(tallies: readonly ArticleTally[]): [number, number] {
  const random = createRandom(1)
  const drawn = Array.from({length: rounds}, () =>
    f1Of(
      tallies.map(() => tallies[Math.floor(random.next() * tallies.length)]),
      'actor',
    ),
  ).sort((a, b) => a - b)
  return [drawn[Math.floor(0.025 * rounds)], drawn[Math.floor(0.975 * rounds)]]
}
