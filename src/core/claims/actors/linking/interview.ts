import type {Prose, WordRange} from '../../../language/passage.ts'
import type {Attribution} from '../../attribution.ts'
import type {Entity, Reference} from '../reference.ts'
import type {Speech} from '../speech.ts'
import type {Discourse} from './discourse.ts'
import type {Scene} from './scene.ts'

/** "Her spokesman": sits in, and is not the one interviewed. */
const isAttendant = ({roles}: Entity) => roles.some(({text}) => /^(?:his|her|their)\b|['’]s\b/i.test(text))

/** Whoever is interviewed is introduced by a full name; "Flash" is no such name. */
const isIntroduced = (entity: Entity) => entity.type === 'person' && entity.name.length > 1 && !isAttendant(entity)

/** How many of those talked of in the introduction are looked at. */
const maxRecent = 14

/** How many questions that the writer asks, each with a quotation right below, make an article an interview. */
const minQuestions = 2

/** By how much whoever is interviewed is spoken of more than anybody else. */
const lead = 1.5

/** A name as a source counts as much as this many others. */
const sourceWeight = 4

/**
 * Returns the first words of what is quoted right below a paragraph without quotation marks,
 * where the article is an interview: where the writer asks and is answered so, twice or more.
 */
export function findAnswersBelow({words, paragraphs}: Prose, {quotation}: Speech): ReadonlySet<number> {
  const isQuoted = (index: number) => quotation[paragraphs[index]?.first] >= 0
  const isPlain = ({first, last}: WordRange) =>
    first < last && quotation.subarray(first, last).every((each) => each < 0)
  const above = paragraphs.flatMap((paragraph, index) => (isPlain(paragraph) && isQuoted(index + 1) ? [index] : []))
  const questions = above.filter((index) => words[paragraphs[index].last - 1].text === '?')
  return new Set(questions.length < minQuestions ? [] : above.map((index) => paragraphs[index + 1].first))
}

/** Who takes part in an interview. */
export interface Interview {
  /** Who gives an answer: what is printed so, and a quotation that opens a paragraph below one without any. */
  answerer(attribution: Attribution): Entity | undefined
  /** Whom a label "Q" or "A" stands for; undefined for other references, and where the introduction leaves a choice. */
  party(reference: Reference): Entity | undefined
}

/**
 * Finds who asks and who answers in an interview: the article's own outlet, and whoever
 * alone the introduction is about; where the writer asks in the first person or in none
 * (“Is he a good leader?”), whoever is spoken of by far the most.
 * By rule: of the labelled articles few are printed so.
 */
export function createInterview(
  {prose, answers, sources, publisher: outlet}: Scene,
  entityOf: ReadonlyMap<Reference, Entity>,
  discourse: Discourse,
): Interview {
  const {words} = prose
  /** Settled when the first label comes, from what was said before it. */
  let introducedOne: Entity | undefined | null = null
  const central = answers.size ? mostSpokenOf() : undefined
  return {answerer, party}

  function answerer({isAnswer, content: [{first}]}: Attribution): Entity | undefined {
    if (isAnswer) return interviewee()
    return answers.has(first) ? central : undefined
  }

  /** The person of whom most is said, above all as a source; undefined where another comes near. */
  function mostSpokenOf(): Entity | undefined {
    const weights = new Map<Entity, number>()
    const add = (entity: Entity | undefined, weight: number) => {
      if (entity?.type === 'person') weights.set(entity, (weights.get(entity) ?? 0) + weight)
    }
    for (const entity of entityOf.values()) add(entity, 1)
    for (const source of sources) add(source && entityOf.get(source), sourceWeight)
    const [[best, most] = [undefined, 0], [, next] = [undefined, 0]] = [...weights].sort((a, b) => b[1] - a[1])
    return most >= lead * next ? best : undefined
  }

  function party({first, last}: Reference): Entity | undefined {
    const label = words[first].text
    if (last !== first + 1 || !/^[QA]$/.test(label) || !/^[:.]$/.test(words[last]?.text ?? '')) return undefined
    const answering = interviewee()
    return answering && (label === 'A' ? answering : outlet)
  }

  function interviewee(): Entity | undefined {
    if (introducedOne === null) introducedOne = introduced()
    return introducedOne
  }

  function introduced(): Entity | undefined {
    const persons = discourse.recent(maxRecent).filter(isIntroduced)
    const times = (entity: Entity | undefined) => (entity && discourse.standing(entity)?.times) ?? 0
    const [most, next] = persons.sort((a, b) => times(b) - times(a))
    return times(most) >= 2 * times(next) ? most : undefined
  }
}
