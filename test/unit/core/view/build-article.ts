import type {
  Actor,
  AnnotatedArticle,
  Claim,
  GivenEvidence,
  Mention,
  Note,
  ResponseKind,
  Span,
} from '../../../../src/core/index.ts'

/** A claim whose parts are given by their words; "words#2" is their second occurrence. */
export interface ClaimSketch extends Partial<Omit<Claim, 'source' | 'cue' | 'content'>> {
  source?: string[]
  cue?: string[]
  content: string[]
}

export interface Sketch {
  title?: string
  publisher?: string
  published?: string
  actors?: Partial<Actor>[]
  mentions?: (Partial<Mention> & {text: string})[]
  claims?: ClaimSketch[]
  responses?: {actor?: string; kind: ResponseKind; source?: string[]; span: string}[]
  tags?: Record<string, string[]>
  notes?: Record<string, Note[]>
  evidence?: Record<string, GivenEvidence[]>
  mine?: string[]
}

/** The claim of a sketch that either of the first two actors may have said. */
export const inDoubt = {
  actor: 'a1',
  actorConfidence: 0.5,
  candidates: [
    {actor: 'a1', probability: 0.5},
    {actor: 'a2', probability: 0.45},
  ],
}

/** An annotated article from a sketch, for tests that ask what is shown of it. */
export function buildArticle(text: string, sketch: Sketch): AnnotatedArticle {
  const {
    title,
    publisher,
    published,
    actors = [],
    mentions = [],
    claims = [],
    responses = [],
    tags = {},
    notes = {},
    evidence = {},
    mine = [],
  } = sketch
  const spans = (words: string[] = []) => words.map((some) => spanIn(text, some))
  return {
    text,
    analysis: {
      article: {title, publisher, published, authors: [], language: 'en'},
      blocks: title ? [{span: spanIn(text, title), role: 'headline'}] : [],
      sentences: [],
      quotations: [],
      mentions: mentions.map(({text: words, ...mention}) => {
        const [start, end] = spanIn(text, words)
        return {type: 'person', form: 'name', ...mention, start, end, text: text.slice(start, end)}
      }),
      actors: actors.map((actor, index) => ({
        id: `a${index + 1}`,
        name: 'Ann Roe',
        type: 'person',
        aliases: [],
        ...actor,
      })),
      claims: claims.map(({source, cue, content, ...claim}, index) => ({
        id: `c${index + 1}`,
        kind: 'indirect',
        act: 'assertive',
        polarity: 'affirmed',
        chain: [],
        confidence: 0.9,
        evidence: [],
        ...claim,
        source: spans(source),
        cue: spans(cue),
        content: spans(content),
      })),
      responses: responses.map(({source, span, ...response}) => ({
        ...response,
        source: spans(source),
        span: spanIn(text, span),
      })),
      messages: [],
    },
    tags: new Map(Object.entries(tags)),
    notes: new Map(Object.entries(notes)),
    evidence: new Map(Object.entries(evidence)),
    mine: new Set(mine),
    passages: [],
    review: [],
  }
}

/** Where the words stand in the text. */
export function spanIn(text: string, words: string): Span {
  const [, exact, number = '1'] = /^(.*?)(?:#(\d+))?$/s.exec(words)!
  let start = -1
  for (let left = Number(number); left > 0; left--) {
    start = text.indexOf(exact, start + 1)
    if (start < 0) throw new Error(`“${words}” is not in the text.`)
  }
  return [start, start + exact.length]
}
