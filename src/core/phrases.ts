import {reportPhrases} from './report-phrases.ts'

/**
 * The words that views put around those of an article, each once, in English. A host may give them in another
 * language (`translatePhrases`); what is written into files, and the command line, stay in English.
 *
 * `{0}` is filled in (`fillIn`). Forms that depend on a count are separated by `|`, in the order of the plural
 * categories that the language has: of English one and other, of Ukrainian one, few, many and other.
 */
export const englishPhrases = {
  /** The language of the phrases, a BCP 47 tag: by it the form for a count is chosen. */
  language: 'en',

  kinds: {direct: 'direct quote', indirect: 'indirect', mixed: 'partly quoted'},
  actorTypes: {person: 'person', organization: 'organization', place: 'place', unnamed: 'unnamed source'},
  acts: {
    assertive: 'assertive',
    question: 'question',
    directive: 'directive',
    commissive: 'commissive',
    expressive: 'expressive',
    belief: 'belief',
    doubt: 'doubt',
    wish: 'wish',
    fear: 'fear',
  },
  actMeanings: {
    assertive: 'says that something is so',
    question: 'asks',
    directive: 'wants somebody to act',
    commissive: 'promises, plans, refuses',
    expressive: 'praises, blames, thanks',
    belief: 'takes something to be so',
    doubt: 'is not sure that it is so',
    wish: 'hopes or wants',
    fear: 'fears or worries',
  },
  denied: '{0}, denied',
  responses: {
    declined: 'declined',
    'no-answer': 'no answer',
    'not-reached': 'not reached',
    withheld: 'left open',
  },
  mentionForms: {name: 'by name', pronoun: 'by a pronoun', noun: 'by a description'},
  alsoCalled: 'also {0}',

  uncertainSpeaker: 'Speaker uncertain',
  unattributed: 'Unattributed',
  nobodyNamed: 'Nobody named',
  perhaps: 'perhaps {0}',
  or: '{0}, or {1}',
  /** What a language model says of a claim in doubt: its name, and whom it takes for the speaker. */
  opinion: '{0} says {1}',
  opinionBecause: '{0} says {1}, because of {2}',
  /** From which probability on, which words: see `confidenceWords`. */
  confidence: {
    veryLikely: 'very likely ({0})',
    likely: 'likely ({0})',
    moreLikely: 'more likely than not ({0})',
    doubtful: 'doubtful ({0})',
  },
  speakerConfidence: 'speaker {0}',

  groups: {
    passages: 'Passages',
    review: 'To review',
    responses: 'Asked, no comment',
    untagged: 'Untagged',
  },
  passage: 'passage',
  inside: '{0} claim inside|{0} claims inside',
  tagged: 'tagged {0}',
  line: 'line {0}',
  sentence: 'sentence {0}',
  counts: {
    claims: '{0} claim|{0} claims',
    passages: '{0} passage|{0} passages',
    annotations: '{0} annotation|{0} annotations',
    notes: '{0} note|{0} notes',
    evidence: '{0} piece of evidence|{0} pieces of evidence',
    responses: '{0} response|{0} responses',
  },
  choices: {
    tagged: 'tagged',
    untagged: 'untagged',
    mine: 'mine',
    noted: 'with a note',
    proven: 'with evidence',
    denied: 'denied',
    act: 'of the act {0}',
  },

  open: {
    uncertain: '{0} claim with an uncertain speaker|{0} claims with an uncertain speaker',
    unattributed: '{0} claim without a speaker|{0} claims without a speaker',
    review: '{0} annotation to review|{0} annotations to review',
  },
  progress: '{1} of {0} claim tagged|{1} of {0} claims tagged',
  reviewed: '{1} of {0} claim decided|{1} of {0} claims decided',
  uncertainSpeakers: '{0} speaker uncertain|{0} speakers uncertain',
  toReview: '{0}, {1} to review',

  facts: {
    kind: 'Kind',
    source: 'Source',
    cue: 'Cue',
    said: 'Said',
    recording: 'In the recording',
    page: 'Page',
    chain: 'Chain',
    inside: 'Inside',
    article: 'Article',
    published: 'Published',
    elsewhere: 'Elsewhere',
    opinion: 'Second opinion',
    compared: 'Compared',
    confidence: 'Confidence',
    tags: 'Tags',
    evidence: 'Evidence',
    claim: 'Claim',
    verb: 'Verb',
  },
  atInRecording: 'at {0} in the recording',
  why: 'Why',
  note: 'Note',
  noteBy: 'Note by {0}',

  detection: {
    head: 'Does “{0}” attribute words to somebody? What weighed most:',
    strongly: {for: 'strongly for', against: 'strongly against'},
    slightly: {for: 'slightly for', against: 'slightly against'},
    plainly: {for: 'for', against: 'against'},
  },

  lost: {
    orphaned: 'its words are no longer in the article',
    ambiguous: 'it is not certain where its words are now',
  },
  corrections: {
    actorSet: 'actor set by hand',
    nobodySet: 'set to nobody',
    merged: 'actors merged',
    split: 'split off by hand',
    renamed: 'renamed to “{0}”',
    notAClaim: 'not a claim',
    added: 'claim added by hand',
  },

  notes: {
    denied: 'In the article this is denied: {0}.',
    question: 'In the article this is a question: {0}.',
    theArticle: 'the article',
    somebody: 'somebody',
    nobody: 'nobody in particular',
    uncertainClaim: 'the claim with an uncertain speaker',
    unattributed: 'the quotation without a speaker',
    sayHow: 'Say how it was said: “{0}”',
    notQuoted: 'The article reports this in its own words: it does not quote {0}.',
    citeAsReported: 'Cite it as reported',
    taggedNow: 'The claim is tagged {0} now.',
    noLongerTagged: 'It is no longer tagged {0}.',
    notTagged: 'It is not tagged {0}.',
    writeTags: 'Write {0} here',
    removeTags: 'Remove the tag here',
    citeInstead: 'Cite {0} instead',
    saidBy: 'said by {0}',
    from: 'The article has this from {0}.',
    notFrom: 'The article has this from {0}, not from {1}.',
    absent: 'The article does not have these words.',
    misquote: 'Not the article’s words: {0}.',
    inArticle: 'In the article: {0}',
    changed: '{0} for {1}',
    added: '{0} is put in',
    dropped: '{0} is left out',
    edited: 'The article’s words, with {0}.',
    liberties: {
      marks: 'other punctuation',
      case: 'another first letter',
      bracket: 'a bracketed insertion',
      ellipsis: 'words left out at an ellipsis',
    },
    useWords: 'Use the article’s words',
    markOmission: 'Mark the omission with an ellipsis',
    bracketInsertion: 'Bracket the insertion',
    claimGone: 'The article no longer has this claim.',
    claimAmbiguous: 'The article says this more than once: which one is meant?',
    claimChanged: 'The article’s words were changed since they were cited.',
    cite: 'Cite “{0}”',
    citeNow: 'Cite it as it is now',
    articleGone: 'There is no article at “{0}”.',
    articleOutside: '“{0}” is outside of the workspace and was not read. Open it, or add its folder to the workspace.',
    tag: 'tag',
  },

  findings: {
    verbatim: 'verbatim in the source',
    altered: 'altered from the source',
    cut: 'cut from the source',
    'out-of-order': 'not in the source’s order',
    'not-there': 'not in the source',
  },
  finding: '{0}: {1}',

  workspace: {
    articles: '{0} article|{0} articles',
    /** After a number of claims. */
    inArticles: 'in {0} article|in {0} articles',
    sources: '{0} source|{0} sources',
    unnamed: 'Unnamed sources',
    denied: 'Denied',
    noDate: 'No date',
    range: '{0}, from {1}',
    search: 'search {0}',
    quotes: 'Quotes across articles',
    relations: {altered: 'altered', cut: 'cut', same: 'same'},
    counts: {altered: '{0} altered', cut: '{0} cut', same: '{0} the same'},
    alsoIn: 'also in {0} article|also in {0} articles',
    alteredIn: '{0}, altered in {1}',
    disputes: 'In dispute',
    candidates: '{0} candidate|{0} candidates',
    oppositions: {
      polarity: 'one denies what the other says',
      stance: 'one for, one against',
      number: 'other numbers',
    },
    /** How likely two claims contradict each other, 0 to 100; not a percentage. */
    score: 'score {0}',
  },

  /** Why annotations could not be read or kept: {0} is the file, {1} what is wrong with it. */
  faults: {
    unreadable: 'Nothing was changed in {0}: {1}. Repair the file, or move it away to begin a new one.',
    'no-permission':
      'Annotations cannot be kept in {0}: nothing may be written there. Copy the article to a folder of yours, or choose another one for annotations in the settings.',
    'no-space':
      'Annotations could not be kept in {0}: the disk is full. Free some space and try again; they stay here until that works.',
    'in-use':
      'Annotations could not be kept in {0}: another program has the file open. Close it there and try again; they stay here until that works.',
    'other-disk':
      'Annotations could not be kept in {0}: the file is on another disk than its folder. Move it into the folder, or choose another folder for annotations in the settings; they stay here until that works.',
    busy: '{0} is changed by other programs all the time. Try again when they are done.',
    failed: 'Annotations could not be kept in {0}: {1}. They stay here until that works.',
  },

  report: reportPhrases,

  dates: {
    days: 'Sun|Mon|Tue|Wed|Thu|Fri|Sat',
    months: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
    /** Weekday, day, month, year. */
    date: '{0} {1} {2} {3}',
    week: 'the week of {0}',
  },
}

/** The same phrases in some language. */
export type Phrases = typeof englishPhrases

type Leaves = {[key: string]: string | Leaves}

/** Returns the phrases as `translate` has each of them. */
export function translatePhrases(translate: (english: string) => string): Phrases {
  const translated = (leaves: Leaves): Leaves =>
    Object.fromEntries(
      Object.entries(leaves).map(([key, leaf]) => [key, typeof leaf === 'string' ? translate(leaf) : translated(leaf)]),
    )
  return translated(englishPhrases) as Phrases
}

/** Returns all English phrases, in the order of the table. */
export function listPhrases(leaves: Leaves = englishPhrases): string[] {
  return Object.values(leaves).flatMap((leaf) => (typeof leaf === 'string' ? leaf : listPhrases(leaf)))
}

/** Returns the phrases in which an article is shown: English ones unless a host gave others. */
export function phrasesOf({phrases = englishPhrases}: {phrases?: Phrases}): Phrases {
  return phrases
}

/** Returns the article as files have it: with English phrases. */
export function inEnglish<T extends {phrases?: Phrases}>(article: T): T {
  return {...article, phrases: undefined}
}

/** Returns the phrase with each `{0}`, `{1}` … filled in; one without a value stays as it is. */
export function fillIn(phrase: string, ...values: (string | number)[]): string {
  return phrase.replace(/\{(\d+)\}/g, (place, index) => String(values[Number(index)] ?? place))
}

/** Returns the form of a phrase for a count, which is `{0}`; the rest of the values follow. */
export function fillInCount(
  {language}: Pick<Phrases, 'language'>,
  phrase: string,
  count: number,
  ...values: (string | number)[]
): string {
  const forms = phrase.split('|')
  const {rules, categories} = pluralsOf(language)
  const index = categories.indexOf(rules.select(count))
  return fillIn(forms[index] ?? forms[forms.length - 1], count, ...values)
}

interface Plurals {
  rules: Intl.PluralRules
  /** Those that the language has. */
  categories: Intl.LDMLPluralRule[]
}

/** By language: the engine takes long to make them, and a tree asks for each row. */
const plurals = new Map<string, Plurals>()

function pluralsOf(language: string): Plurals {
  const known = plurals.get(language)
  if (known) return known
  const rules = new Intl.PluralRules(language)
  const own = rules.resolvedOptions().pluralCategories
  const made = {rules, categories: pluralCategories.filter((one) => own.includes(one))}
  plurals.set(language, made)
  return made
}

/** In the order in which Unicode lists them; what `resolvedOptions` gives has another one in each engine. */
const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
