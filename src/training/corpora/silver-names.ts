import type {SpeakerType} from '../../core/article.ts'
import {readJsonLines} from './json-lines.ts'
import type {MarkedName, NamedText} from './named-text.ts'

const types: Record<string, SpeakerType> = {PERSON: 'person', ORGANIZATION: 'organization', LOCATION: 'place'}

type Token = [start: number, end: number, lemma: string, tag: string, entity: string, ...rest: unknown[]]

/**
 * CoreNLP's names in PolNeAR's articles, cleaned: in each article every form
 * ("Clinton") takes the type, or none, that most of its occurrences have.
 *
 * @param path without the ending: `polnear/train`
 */
export async function readSilverNames(path: string, {vote = true} = {}): Promise<NamedText[]> {
  const texts = await readJsonLines<{id: string; text: string}>(`${path}.jsonl`)
  const tokens = new Map(
    (await readJsonLines<{id: string; sentences: Token[][]}>(`${path}.tokens.jsonl`)).map((line) => [
      line.id,
      line.sentences,
    ]),
  )
  return texts.flatMap(({id, text}) => {
    const sentences = tokens.get(id)
    if (!sentences?.length) return []
    const names = sentences.flatMap(runsOf)
    return [{domain: 'silver', document: id, text, names: vote ? voted(text, names) : names}]
  })
}

function runsOf(sentence: Token[]): MarkedName[] {
  const names: MarkedName[] = []
  let previous = ''
  for (const [start, end, , , entity] of sentence) {
    const type = types[entity]
    if (type && entity === previous) names[names.length - 1].end = end
    else if (type) names.push({start, end, type})
    previous = entity
  }
  return names
}

function voted(text: string, names: MarkedName[]): MarkedName[] {
  const votes = new Map<string, Map<SpeakerType, number>>()
  for (const {start, end, type} of names) {
    const form = text.slice(start, end)
    const types = votes.get(form) ?? new Map<SpeakerType, number>()
    votes.set(form, types.set(type, (types.get(type) ?? 0) + 1))
  }
  const cleaned = [...names]
  const taken = new Uint8Array(text.length)
  for (const {start, end} of names) taken.fill(1, start, end)
  for (const [form, types] of votes) {
    const bare = occurrences(text, form).filter((start) => !taken.subarray(start, start + form.length).some(Boolean))
    const [[type, count]] = [...types].sort((a, b) => b[1] - a[1])
    const winner = bare.length > count ? undefined : type
    if (winner) for (const start of bare) cleaned.push({start, end: start + form.length, type: winner})
    cleaned.forEach((name, index) => {
      if (text.slice(name.start, name.end) === form) cleaned[index] = {...name, type: winner ?? name.type}
    })
    if (!winner) dropForm(cleaned, text, form)
  }
  return cleaned.sort((a, b) => a.start - b.start)
}

function dropForm(names: MarkedName[], text: string, form: string): void {
  for (let index = names.length - 1; index >= 0; index--) {
    if (text.slice(names[index].start, names[index].end) === form) names.splice(index, 1)
  }
}

/** Where a form stands as whole words. */
export function occurrences(text: string, form: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const before = text.slice(Math.max(0, at - 1), at)
    const after = text.slice(at + form.length, at + form.length + 1)
    if (!/[\p{L}\p{N}-]/u.test(before) && !/[\p{L}\p{N}-]/u.test(after)) found.push(at)
  }
  return found
}
