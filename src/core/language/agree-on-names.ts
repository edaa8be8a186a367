import type {Root} from 'nlcst'
import type {SpeakerType} from '../article.ts'
import type {Name, Word} from './passage.ts'

/** Makes an article's names agree with one another: each paragraph was read by itself. */
export function agreeOnNames() {
  return (tree: Root) => {
    const {prose} = tree.data!
    prose.names = settleNames(prose.words, prose.names)
  }
}

type Votes = Map<SpeakerType, number>

/**
 * The names of a whole article, each form with the type that most of its
 * occurrences have ("Miramar" is a place throughout), the last name of a person
 * counting as that person's, and the occurrences that were missed put in.
 */
export function settleNames(words: readonly Word[], names: readonly Name[]): Name[] {
  const votes = new Map<string, Votes>()
  for (const name of names) {
    vote(votes, formOf(words, name), name.type)
    // "Garrison" alone is whoever was called "Wade Garrison"
    if (name.type === 'person' && name.last - name.first > 1) vote(votes, words[name.last - 1].text, 'person')
  }
  const settled = names.map((name) => ({...name, type: winner(votes.get(formOf(words, name))!, name.type)}))
  return [...settled, ...missed(words, settled, votes)].sort((a, b) => a.first - b.first)
}

/** Proper nouns outside all names that the article has as a name at least twice as often. */
function missed(words: readonly Word[], names: readonly Name[], votes: ReadonlyMap<string, Votes>): Name[] {
  const taken = new Uint8Array(words.length)
  for (const {first, last} of names) taken.fill(1, first, last)
  const bare = new Map<string, number[]>()
  words.forEach(({text, tag}, index) => {
    const alone = !taken[index] && !isCapital(words[index - 1]) && !isCapital(words[index + 1])
    if (tag === 'PROPN' && alone && votes.has(text)) bare.set(text, [...(bare.get(text) ?? []), index])
  })
  return Array.from(bare).flatMap(([form, places]) => {
    const types = votes.get(form)!
    const count = Array.from(types.values()).reduce((sum, times) => sum + times, 0)
    if (count < 2 * places.length) return []
    return places.map((first) => ({first, last: first + 1, type: winner(types)}))
  })
}

/** In a name each word has its own part of speech ("New/ADJ York/PROPN"), so that the letter tells more than the tag. */
function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text)
}

function formOf(words: readonly Word[], {first, last}: Name): string {
  return last - first === 1
    ? words[first].text
    : words
        .slice(first, last)
        .map(({text}) => text)
        .join(' ')
}

function vote(votes: Map<string, Votes>, form: string, type: SpeakerType): void {
  const types = votes.get(form) ?? new Map<SpeakerType, number>()
  votes.set(form, types.set(type, (types.get(type) ?? 0) + 1))
}

/** The type with the most votes; `own` decides where two have as many. */
function winner(votes: Votes, own?: SpeakerType): SpeakerType {
  const [[first, most]] = [...votes].sort((a, b) => b[1] - a[1])
  return own && votes.get(own) === most ? own : first
}
