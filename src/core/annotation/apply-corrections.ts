import type {Actor, ActorTarget, Analysis, Claim, Correction, Mention, Span} from '../article.ts'
import {readPlainStance} from '../claims/stance/read-plain-stance.ts'
import {visibleText} from '../visible-text.ts'
import {matchClaim} from './match-claims.ts'

/**
 * The analysis as people corrected it, in the order of their corrections; the
 * one given is left as it is. A correction wins over what was found. One whose
 * claim or actor the text no longer holds changes nothing and leaves a message
 * (`correction-not-found`).
 *
 * Spans count UTF-16 code units of `text`, the document that was analysed.
 */
export function applyCorrections(analysis: Analysis, corrections: readonly Correction[], text: string): Analysis {
  let corrected = analysis
  for (const correction of corrections) {
    corrected = applyOne(corrected, correction, text) ?? withMessage(corrected, correction)
  }
  return corrected === analysis ? analysis : withoutIdleActors(corrected)
}

/** The analysis after one correction; undefined when what it is about is not there. */
function applyOne(analysis: Analysis, correction: Correction, text: string): Analysis | undefined {
  switch (correction.kind) {
    case 'set-actor':
      return setActor(analysis, correction)
    case 'merge-actors':
      return mergeActors(analysis, correction)
    case 'split-mention':
      return splitMention(analysis, correction)
    case 'rename-actor':
      return renameActor(analysis, correction)
    case 'not-a-claim':
      return removeClaim(analysis, correction.content)
    case 'add-claim':
      return addClaim(analysis, correction, text)
  }
}

type Of<K extends Correction['kind']> = Extract<Correction, {kind: K}>

function setActor(analysis: Analysis, {content, actor, by}: Of<'set-actor'>): Analysis | undefined {
  const claim = matchClaim(content, analysis.claims)
  if (!claim) return undefined
  const target = actor && targetOf(analysis, actor)
  if (actor && !target) return undefined
  const hand = by ? visibleText(by) : 'hand'
  const reason = `set by ${hand} to ${target ? target.actor.name : 'nobody'}`
  const changed = {...claim, ...pinnedOn(target?.actor), evidence: [...claim.evidence, byHand(reason)]}
  return {...(target?.analysis ?? analysis), claims: analysis.claims.map((each) => (each === claim ? changed : each))}
}

function mergeActors(analysis: Analysis, {mention, into}: Of<'merge-actors'>): Analysis | undefined {
  const from = actorAt(analysis, mention)
  const target = targetOf(analysis, into)
  if (!from || !target) return undefined
  const {actor: kept} = target
  if (kept.id === from.id) return analysis
  const because = `merged by hand with ${kept.name}`
  const names = new Set([...kept.aliases, from.name, ...from.aliases])
  names.delete(kept.name)
  const merged = {...kept, aliases: [...names], description: kept.description ?? from.description}
  return {
    ...target.analysis,
    actors: target.analysis.actors.flatMap((each) =>
      each.id === from.id ? [] : each.id === kept.id ? [merged] : [each],
    ),
    mentions: analysis.mentions.map((each) => (each.actor === from.id ? {...each, actor: kept.id, because} : each)),
    claims: analysis.claims.map((claim) => ({
      ...claim,
      ...(claim.actor === from.id && {actor: kept.id, evidence: [...claim.evidence, byHand(because)]}),
      ...mergedCandidates(claim, from.id, kept.id),
      chain: claim.chain.map((id) => (id === from.id ? kept.id : id)),
    })),
    responses: analysis.responses.map((each) => (each.actor === from.id ? {...each, actor: kept.id} : each)),
  }
}

function splitMention(analysis: Analysis, {mention, name}: Of<'split-mention'>): Analysis | undefined {
  const found = mentionAt(analysis, mention)
  const actor = found && analysis.actors.find(({id}) => id === found.actor)
  if (!found || !actor) return undefined
  const added = introduced(analysis, name ?? found.text, actor.type)
  const because = `split off by hand from ${actor.name}`
  const inSource = ({source}: Pick<Claim, 'source'>) =>
    source.some(([start, end]) => start < found.end && found.start < end)
  return {
    ...added.analysis,
    mentions: analysis.mentions.map((each) => (each === found ? {...each, actor: added.actor.id, because} : each)),
    claims: analysis.claims.map((claim) =>
      claim.actor === actor.id && inSource(claim)
        ? {...claim, ...pinnedOn(added.actor), evidence: [...claim.evidence, byHand(because)]}
        : claim,
    ),
    responses: analysis.responses.map((each) =>
      each.actor === actor.id && inSource(each) ? {...each, actor: added.actor.id} : each,
    ),
  }
}

function renameActor(analysis: Analysis, {mention, name}: Of<'rename-actor'>): Analysis | undefined {
  const actor = actorAt(analysis, mention)
  if (!actor) return undefined
  const renamed = visibleText(name)
  const aliases = [...new Set([actor.name, ...actor.aliases])].filter((alias) => alias !== renamed)
  return {
    ...analysis,
    actors: analysis.actors.map((each) => (each === actor ? {...actor, name: renamed, aliases} : each)),
  }
}

function removeClaim(analysis: Analysis, content: readonly Span[]): Analysis | undefined {
  const claim = matchClaim(content, analysis.claims)
  if (!claim) return undefined
  const rest = analysis.claims.filter((each) => each !== claim)
  return {...analysis, claims: rest.map((each) => (each.within === claim.id ? {...each, within: claim.within} : each))}
}

function addClaim(
  analysis: Analysis,
  {content, source, cue, actor}: Of<'add-claim'>,
  text: string,
): Analysis | undefined {
  const target = actor ? targetOf(analysis, actor) : undefined
  if (actor && !target) return undefined
  const speaker = target?.actor ?? (source && actorAt(analysis, source))
  const places = {source: source ? [source] : [], cue: cue ? [cue] : [], content}
  const claim: Claim = {
    id: `c${nextNumber(analysis.claims)}`,
    ...(speaker && pinnedOn(speaker)),
    kind: kindOf(analysis, content),
    ...places,
    ...readPlainStance(text, places),
    chain: [],
    confidence: 1,
    evidence: [byHand('added by hand')],
  }
  const claims = [...analysis.claims, claim].toSorted((a, b) => startOf(a) - startOf(b))
  return {...(target?.analysis ?? analysis), claims}
}

/** What a claim says of its actor once a person has: no doubt is left. */
function pinnedOn(actor: Actor | undefined): Pick<Claim, 'actor' | 'actorConfidence' | 'candidates'> {
  if (!actor) return {actor: undefined, actorConfidence: undefined, candidates: undefined}
  return {actor: actor.id, actorConfidence: 1, candidates: [{actor: actor.id, probability: 1}]}
}

/** Two candidates that are one have the probability of both. */
function mergedCandidates(
  {actor, candidates}: Claim,
  from: Actor['id'],
  into: Actor['id'],
): Pick<Claim, 'actorConfidence' | 'candidates'> | undefined {
  if (!candidates?.some((one) => one.actor === from)) return
  const sums = new Map<string, number>()
  for (const {actor: id, probability} of candidates) {
    const kept = id === from ? into : id
    sums.set(kept, Math.min(1, (sums.get(kept) ?? 0) + probability))
  }
  const chosen = actor === from ? into : actor
  const merged = [...sums].map(([id, probability]) => ({actor: id, probability}))
  merged.sort((a, b) => Number(b.actor === chosen) - Number(a.actor === chosen) || b.probability - a.probability)
  return {actorConfidence: merged[0].probability, candidates: merged}
}

/** The actor that a correction means, and the analysis with that actor in it. */
function targetOf(analysis: Analysis, target: ActorTarget): {actor: Actor; analysis: Analysis} | undefined {
  if ('mention' in target) {
    const actor = actorAt(analysis, target.mention)
    return actor && {actor, analysis}
  }
  const known = analysis.actors.find(({name, type}) => name === target.name && type === target.type)
  return known ? {actor: known, analysis} : introduced(analysis, target.name, target.type)
}

function introduced(analysis: Analysis, name: string, type: Actor['type']): {actor: Actor; analysis: Analysis} {
  const actor = {id: `a${nextNumber(analysis.actors)}`, name: visibleText(name), type, aliases: []}
  return {actor, analysis: {...analysis, actors: [...analysis.actors, actor]}}
}

/** The mention that is the span or overlaps it; the one that shares most with it, and of those the shortest. */
function mentionAt({mentions}: Analysis, [start, end]: Span): Mention | undefined {
  let best: Mention | undefined
  let most = 0
  for (const mention of mentions) {
    const common = Math.min(end, mention.end) - Math.max(start, mention.start)
    const share = common / (Math.max(end, mention.end) - Math.min(start, mention.start))
    if (common <= 0 || !mention.actor || share <= most) continue
    best = mention
    most = share
  }
  return best
}

function actorAt(analysis: Analysis, span: Span): Actor | undefined {
  const id = mentionAt(analysis, span)?.actor
  return analysis.actors.find((actor) => actor.id === id)
}

function kindOf({quotations}: Analysis, content: readonly Span[]): Claim['kind'] {
  const shares = content.map(([start, end]) => {
    if (quotations.some(({span: [from, to]}) => from <= start && end <= to)) return 'direct'
    return quotations.some(({span: [from, to]}) => from < end && start < to) ? 'mixed' : 'indirect'
  })
  return shares.every((share) => share === shares[0]) ? (shares[0] ?? 'indirect') : 'mixed'
}

/** Actors whom nothing refers to any more go. */
function withoutIdleActors(analysis: Analysis): Analysis {
  const used = new Set([
    ...analysis.mentions.map(({actor}) => actor),
    ...analysis.claims.flatMap(({actor, candidates = [], chain}) => [
      actor,
      ...candidates.map((one) => one.actor),
      ...chain,
    ]),
    ...analysis.responses.map(({actor}) => actor),
  ])
  return {...analysis, actors: analysis.actors.filter(({id}) => used.has(id))}
}

function withMessage(analysis: Analysis, correction: Correction): Analysis {
  const [span] = 'mention' in correction ? [correction.mention] : correction.content
  const reason = `The text no longer holds what a correction is about (${correction.kind}).`
  return {...analysis, messages: [...analysis.messages, {rule: 'correction-not-found', reason, ...(span && {span})}]}
}

function nextNumber(items: readonly {id: string}[]): number {
  return 1 + items.reduce((most, {id}) => Math.max(most, Number(id.slice(1))), 0)
}

function startOf({source, cue, content}: Claim): number {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start))
}

const byHand = (text: string) => ({kind: 'actor' as const, text})
