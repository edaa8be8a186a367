/** The articles of `articles/`: real news, with the actor after each statement, labelled by hand. */
import {join} from 'node:path'
import type {Root} from 'nlcst'
import type {Kind, Span} from '../../core/article.ts'
import type {StatementReader} from '../train/actors/statement-reader.ts'
import {readJsonLines} from './json-lines.ts'

export type GoldActorType = 'person' | 'organization' | 'place' | 'unnamed' | 'document'

/** One labelled statement; spans count UTF-16 code units of the article's text. */
export interface GoldClaim {
  source: Span[]
  cue: Span[]
  content: Span[]
  /** The fullest name that the article gives, without title; null for nobody. */
  actor: string | null
  actorType: GoldActorType | null
  role: string | null
  kind: Kind
  chain: string[]
  said: string | null
  /** Costs nothing when it is missed. */
  optional: boolean
}

export interface LabelledArticle {
  id: string
  text: string
  attributions: GoldClaim[]
}

/** An article with all that is found in it before anybody asks who is who. */
export interface UnresolvedArticle extends LabelledArticle {
  trees: Root[]
}

/** Reads `articles/<split>.jsonl`. */
export function readLabelledArticles(corpora: string, split: 'train' | 'dev'): Promise<LabelledArticle[]> {
  return readJsonLines(join(corpora, 'articles', `${split}.jsonl`))
}

/** The same with their trees. */
export async function readUnresolvedArticles(
  corpora: string,
  split: 'train' | 'dev',
  {read}: StatementReader,
): Promise<UnresolvedArticle[]> {
  const found: UnresolvedArticle[] = []
  for (const article of await readLabelledArticles(corpora, split)) {
    found.push({...article, trees: await read(article.text)})
  }
  return found
}
