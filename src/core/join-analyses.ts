import type {Analysis, Claim, CleanText} from './article.ts'

/** The analyses of one file's articles as one; actors and claims are numbered through. */
export function joinAnalyses(analyses: readonly Analysis[]): Analysis {
  if (analyses.length === 1) return analyses[0]
  let actors = 0
  let claims = 0
  const all = analyses.map((analysis) => {
    const numbered = renumber(analysis, actors, claims)
    actors += analysis.actors.length
    claims += analysis.claims.length
    return numbered
  })
  return {
    article: all[0].article,
    articles: all.map(({article, blocks}) => ({
      ...article,
      span: [blocks[0]?.span[0] ?? 0, blocks.at(-1)?.span[1] ?? 0],
    })),
    blocks: all.flatMap(({blocks}) => blocks),
    sentences: all.flatMap(({sentences}) => sentences),
    quotations: all.flatMap(({quotations}) => quotations),
    mentions: all.flatMap(({mentions}) => mentions),
    actors: all.flatMap(({actors}) => actors),
    claims: all.flatMap(({claims}) => claims),
    responses: all.flatMap(({responses}) => responses),
    messages: all.flatMap(({messages}) => messages),
    ...(all.some(({times}) => times) && {times: all.flatMap(({times}) => times ?? [])}),
    ...(all.some(({posts}) => posts) && {posts: all.flatMap(({posts}) => posts ?? [])}),
    ...(all[0].pages && {pages: all[0].pages}),
    ...(all[0].tokens && {tokens: all.flatMap(({tokens}) => tokens ?? [])}),
    ...(all[0].clean && {clean: joinClean(all.flatMap(({clean}) => clean ?? []))}),
  }
}

function renumber(analysis: Analysis, actors: number, claims: number): Analysis {
  const actorId = (id: string) => `a${Number(id.slice(1)) + actors}`
  const claimId = (id: string) => `c${Number(id.slice(1)) + claims}`
  return {
    ...analysis,
    actors: analysis.actors.map((actor) => ({...actor, id: actorId(actor.id)})),
    mentions: analysis.mentions.map((mention) => ({...mention, ...(mention.actor && {actor: actorId(mention.actor)})})),
    claims: analysis.claims.map(
      (claim): Claim => ({
        ...claim,
        id: claimId(claim.id),
        ...(claim.actor && {actor: actorId(claim.actor)}),
        ...(claim.candidates && {candidates: claim.candidates.map((one) => ({...one, actor: actorId(one.actor)}))}),
        ...(claim.within && {within: claimId(claim.within)}),
        chain: claim.chain.map(actorId),
      }),
    ),
    responses: analysis.responses.map((response) => ({
      ...response,
      ...(response.actor && {actor: actorId(response.actor)}),
    })),
  }
}

/** One under the other, a blank line between them. */
function joinClean(texts: readonly CleanText[]): CleanText {
  let shift = 0
  const map = texts.flatMap((clean) => {
    const moved = clean.map.map(([from, to, length]) => [from + shift, to, length] as const)
    shift += clean.text.length + 1
    return moved
  })
  return {text: texts.map(({text}) => text).join('\n'), map}
}
