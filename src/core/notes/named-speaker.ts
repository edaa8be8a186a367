import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Actor} from '../article.ts'
import {sayingVerb} from '../lexicon/saying-verbs.ts'

/**
 * The one actor of the article whom words around a quotation name as its speaker:
 * beside a verb of saying, before a colon, after "according to" or a dash that
 * begins a line. Undefined when nobody is, or several are.
 */
export function namedSpeaker(around: string, {analysis}: AnnotatedArticle): Actor | undefined {
  const speakers = new Set<Actor>()
  for (const actor of analysis.actors) {
    if (actor.type === 'unnamed') continue
    const isNamed = [actor.name, ...actor.aliases].some((name) => isSpeaker(around, name))
    if (isNamed) speakers.add(actor)
  }
  return speakers.size === 1 ? [...speakers][0] : undefined
}

/** Whether any name of the actor is in the words. */
export function isMentioned(words: string, {name, aliases}: Actor): boolean {
  return [name, ...aliases].some((alias) => !placesOf(words, alias).next().done)
}

/** What makes a name a speaker's is within this many code units before it. */
const reach = 100

/** The name after these verbs is whom somebody speaks to. */
const addressing = new Set(['tell', 'assure', 'inform', 'advise', 'warn', 'brief'])

function isSpeaker(around: string, name: string): boolean {
  for (const [start, end] of placesOf(around, name)) {
    const before = around.slice(Math.max(0, start - reach), start)
    const after = around.slice(end)
    const role = /^,[^,…]{1,80},/.exec(after)?.[0] ?? ''
    const next = after.slice(role.length)
    if (/^\s*:/.test(next) || /(?:^|\n)\s*(?:[—–―]|--)\s*$/.test(before) || /\baccording to\s+$/i.test(before))
      return true
    const verbBefore = sayingVerb(/(\p{L}+)\s+$/u.exec(before)?.[1] ?? '')
    if (verbBefore && !addressing.has(verbBefore)) return true
    const verbAfter = /^\s+(?:(?:\p{L}+ly|also|then|has|had)\s+)?(\p{L}+)/u.exec(next)?.[1] ?? ''
    if (sayingVerb(verbAfter)) return true
  }
  return false
}

function* placesOf(words: string, name: string): Generator<[start: number, end: number]> {
  if (!/^\p{Lu}/u.test(name)) return
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const end = at + name.length
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(words.slice(Math.max(0, at - 2), at)) &&
      !/^(?:[\p{L}\p{N}]|['’]s\b)/u.test(words.slice(end))
    if (isWhole) yield [at, end]
  }
}
