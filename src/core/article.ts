/**
 * What an analysis says, as plain data: the only shapes that hosts see.
 *
 * Every offset counts UTF-16 code units of the text exactly as the host gave
 * it, CRLF and byte order mark included.
 */

/** Half-open `[start, end)`. */
export type Span = readonly [start: number, end: number]

/** What is known of the article as a publication. Absent means unknown, never guessed. */
export interface Article {
  title?: string
  publisher?: string
  /** ISO 8601, with the zone that the article gives. */
  published?: string
  /** As `published`. */
  modified?: string
  authors: string[]
  url?: string
  /** BCP 47; `und` when nothing tells. */
  language: string
  /** Who else had a hand in it, as lines at its end say; absent where none do. */
  credits?: Credit[]
}

/** "Editing by Ann Roe": what somebody did. */
export interface Credit {
  role: 'reporting' | 'writing' | 'editing' | 'photography' | 'translation' | 'graphics'
  names: string[]
}

/** `direct`: all content inside quotation marks. `indirect`: none. `mixed`: some. */
export type Kind = 'direct' | 'indirect' | 'mixed'

/**
 * What kind of statement a claim is: the speech acts of Searle ("A Taxonomy of
 * Illocutionary Acts", 1976; declarations count as assertives), or an attitude that
 * is reported rather than spoken.
 */
export type ClaimAct = 'assertive' | 'question' | 'directive' | 'commissive' | 'expressive' | 'attitude'

/** What somebody is said to hold of the content. */
export type Attitude = 'belief' | 'doubt' | 'wish' | 'fear'

/** `denied`: the source says no to the content ("denied that", "has never said that", "refused to"). */
export type Polarity = 'affirmed' | 'denied'

/** What the words that attribute make of the content. */
export interface Stance {
  act: ClaimAct
  /** Only of attitudes. */
  attitude?: Attitude
  polarity: Polarity
}

/**
 * How somebody who was asked said nothing: refused ("declined to comment", "would not
 * say whether"), did not answer, could not be reached, or left something open ("did not
 * say when").
 */
export type ResponseKind = 'declined' | 'no-answer' | 'not-reached' | 'withheld'

export type SpeakerType = 'person' | 'organization' | 'place'
export type ActorType = SpeakerType | 'unnamed'
export type EntityType = SpeakerType | 'date' | 'money' | 'percent' | 'quantity' | 'nationality' | 'event'

/** One place in the text that names or refers to an entity. */
export interface Mention {
  start: number
  end: number
  text: string
  type: EntityType | 'unnamed'
  /** How it refers: by a name, a pronoun ("he"), or a noun ("the outlet"). */
  form: 'name' | 'pronoun' | 'noun'
  /** Id of the actor, where the entity is one. */
  actor?: string
  /** Why this mention was given to its actor, in words for a person. */
  because?: string
}

/** A person, organisation, place-as-government or unnamed group that speaks or is named. */
export interface Actor {
  /** `a1`, `a2`, … by first mention. */
  id: string
  /** The fullest name that the text gives: "Donald Trump". */
  name: string
  type: ActorType
  /** Other names that the text uses: "Trump". */
  aliases: string[]
  /** The role given with the name: "U.S. President". */
  description?: string
  /** How many an unnamed group is said to be: "three officials" is 3. */
  count?: number
}

/** Why a claim was found: one piece of evidence in words for a person. */
export interface Evidence {
  /** What was looked at. */
  kind: 'cue' | 'quotation' | 'source' | 'actor' | 'chain' | 'date' | 'model'
  /** "the cue “noted” follows the quotation" */
  text: string
  /** The words that made it so. */
  span?: Span
}

/** A day, or a longer stretch, on which something was said. */
export interface When {
  /** ISO 8601 date; the first day of the stretch. */
  date: string
  precision: 'hour' | 'day' | 'week' | 'month' | 'year'
  /** The words that say so ("on Monday"). */
  span?: Span
}

/** Somebody was asked and made no statement: no claim. */
export interface Response {
  /** Id of the actor; undefined where the text does not tell who. */
  actor?: string
  kind: ResponseKind
  source: Span[]
  /** The words that say so, and what about: "declined to comment on the report". */
  span: Span
}

/** An actor that a claim may belong to, and the probability, 0 to 1, that it does. */
export interface Likelihood {
  /** Id of the actor. */
  actor: string
  probability: number
}

/** An attribution whose actor is resolved. */
export interface Claim extends Stance {
  /** `c1`, `c2`, … in text order. */
  id: string
  /** Id of the actor; undefined for a quotation without a speaker. */
  actor?: string
  kind: Kind
  source: Span[]
  cue: Span[]
  content: Span[]
  /** Ids of the relays between the actor and the reader, the article's publisher left out. */
  chain: string[]
  /** Id of the claim inside whose content this one stands. */
  within?: string
  said?: When
  /** Calibrated probability, 0 to 1, that source and content are right. */
  confidence: number
  /** Calibrated probability, 0 to 1, that `actor` is right; absent without an actor, and 1 where a person said so. */
  actorConfidence?: number
  /** Who may be meant, the likeliest first: `actor` and others; absent without an actor. */
  candidates?: Likelihood[]
  evidence: Evidence[]
}

/** A quotation as its marks delimit it. */
export interface Quotation {
  /** Marks included. */
  span: Span
  /** Marks left out. */
  inner: Span
  /** 0 for an outermost quotation. */
  depth: number
  /** False when the closing mark is missing and the paragraph's end was taken. */
  closed: boolean
  /** BCP 47, where it is in a language that is not analysed. */
  language?: string
}

/** Whom a correction means: whoever the text refers to at a span, or somebody by a name. */
export type ActorTarget = {mention: Span} | {name: string; type: ActorType}

/**
 * What a person says that the analysis got wrong. Spans are those of the document
 * as it is now; a claim is meant by its content.
 */
export type Correction =
  | {
      kind: 'set-actor'
      content: Span[]
      /** Undefined: it has no speaker. */
      actor?: ActorTarget
      /** The program that says so, if it is not a person. */
      by?: string
    }
  | {kind: 'merge-actors'; mention: Span; into: ActorTarget}
  | {
      kind: 'split-mention'
      mention: Span
      /** What to call whoever is meant; the words of the mention when absent. */
      name?: string
    }
  | {kind: 'rename-actor'; mention: Span; name: string}
  | {kind: 'not-a-claim'; content: Span[]}
  | {kind: 'add-claim'; content: Span[]; source?: Span; cue?: Span; actor?: ActorTarget}

/** A defect of the text or a limit that a person should know of. */
export interface Message {
  span?: Span
  /** Stable, kebab-case: `unclosed-quotation`. */
  rule: string
  reason: string
}

/** One word as the models see it: clitics cut off ("do|n't"), punctuation apart. */
export interface Token {
  start: number
  end: number
  lemma: string
  tag: Tag
}

/** Universal parts of speech, https://universaldependencies.org/u/pos/. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** What a block of the file is to the article. */
export type BlockRole =
  | 'headline'
  | 'outlet'
  | 'date'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'body'
  | 'quote'
  | 'caption'
  | 'furniture'

export interface Block {
  span: Span
  role: BlockRole
}

/** The article as it reads, without markup and without the site around it, and where all of it is in the document. */
export interface CleanText {
  text: string
  /**
   * Runs `[offset in text, offset in the document, length in the document]`, by rising
   * offset in `text`. A run whose lengths differ is there as a whole; one of no
   * length was put between blocks.
   */
  map: readonly (readonly [from: number, to: number, length: number])[]
}

/** When the words of a span are shown or said in a recording, in seconds from its beginning. */
export interface TimedSpan {
  span: Span
  from: number
  to: number
}

/** A part of a page that has its own time, as a live blog's posts have. */
export interface Post {
  span: Span
  /** ISO 8601. */
  published: string
}

/** A page of a document that is paged. */
export interface Page {
  span: Span
  /** From 1. */
  number: number
}

export interface Analysis {
  article: Article
  /** Where a file holds several: each in order, with its place. `article` is the first. */
  articles?: (Article & {span: Span})[]
  blocks: Block[]
  sentences: Span[]
  quotations: Quotation[]
  mentions: Mention[]
  actors: Actor[]
  claims: Claim[]
  /** Who was asked and did not comment, in text order. */
  responses: Response[]
  messages: Message[]
  /** Of subtitles: each cue with its time, in order. */
  times?: TimedSpan[]
  /** Of a page that grew in parts, as a live blog: each with its own time, in order. */
  posts?: Post[]
  /** Of a PDF: the pages with text, in order. */
  pages?: Page[]
  /** Only with `tokens: true`. */
  tokens?: Token[]
  /** Only with `clean: true`. */
  clean?: CleanText
}
