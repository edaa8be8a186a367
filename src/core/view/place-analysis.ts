import type {Analysis, Claim, Evidence, Span, When} from '../article.ts'

/** Where a span is in another text; undefined where it is not there. */
export type Place = (span: Span) => Span | undefined

/**
 * The analysis of a text as that of another in which its spans have other places:
 * a part of it, or what is left of it without markup. What has no place is left out.
 */
export function placeAnalysis(analysis: Analysis, text: string, place: Place): Analysis {
  const claims = analysis.claims.flatMap((claim) => placeClaim(claim, place))
  const ids = new Set(claims.map(({id}) => id))
  const {article, actors, tokens} = analysis
  return {
    article,
    ...(analysis.articles && {articles: placed(analysis.articles, place)}),
    actors,
    blocks: placed(analysis.blocks, place),
    sentences: placeAll(analysis.sentences, place),
    quotations: analysis.quotations.flatMap((quotation) => {
      const [span, inner] = [place(quotation.span), place(quotation.inner)]
      return span && inner ? [{...quotation, span, inner}] : []
    }),
    mentions: analysis.mentions.flatMap((mention) => {
      const span = place([mention.start, mention.end])
      return span ? [{...mention, start: span[0], end: span[1], text: text.slice(...span)}] : []
    }),
    claims: claims.map((claim) => (claim.within && !ids.has(claim.within) ? {...claim, within: undefined} : claim)),
    responses: analysis.responses.flatMap((response) => {
      const span = place(response.span)
      return span ? [{...response, source: placeAll(response.source, place), span}] : []
    }),
    messages: analysis.messages.flatMap((message) => (message.span ? placed([message], place) : [message])),
    ...(analysis.times && {times: placed(analysis.times, place)}),
    ...(analysis.posts && {posts: placed(analysis.posts, place)}),
    ...(analysis.pages && {pages: placed(analysis.pages, place)}),
    ...(tokens && {
      tokens: tokens.flatMap((token) => {
        const span = place([token.start, token.end])
        return span ? [{...token, start: span[0], end: span[1]}] : []
      }),
    }),
  }
}

function placeClaim(claim: Claim, place: Place): Claim[] {
  const [source, cue, content] = [claim.source, claim.cue, claim.content].map((spans) => placeAll(spans, place))
  if (!(claim.content.length ? content : cue).length) return []
  const said = claim.said && placeWords<When>(claim.said, place)
  const evidence = claim.evidence.map((one) => placeWords<Evidence>(one, place))
  return [{...claim, source, cue, content, ...(said && {said}), evidence}]
}

/** What it says holds, whether its words are in the other text or not. */
function placeWords<T extends {span?: Span}>({span, ...rest}: T, place: Place): T {
  return {...rest, ...(span && {span: place(span)})} as T
}

function placed<T extends {span?: Span}>(ones: readonly T[], place: Place): T[] {
  return ones.flatMap((one) => {
    const span = one.span && place(one.span)
    return span ? [{...one, span}] : []
  })
}

/** The spans that have a place. */
export function placeAll(spans: readonly Span[], place: Place): Span[] {
  return spans.map(place).filter((span) => span !== undefined)
}
