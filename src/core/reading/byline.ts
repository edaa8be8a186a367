import {nameParticles} from '../lexicon/given-names.ts'
import {deskWords} from '../lexicon/outlets.ts'
import {alternatives} from '../lexicon/words.ts'

/** Who wrote the article, as a byline gives it ("By Ann Roe and Jan Doe, Political Editor"); `undefined` if it is none. */
export function readByline(line: string): string[] | undefined {
  const match = /^(?:(?:words|story|text|reported|written)\s+)?by:?\s+(\S.*)$/iu.exec(line)
  if (!match || match[1].length > 120) return undefined
  const names = readNames(match[1])
  return names.length ? names : undefined
}

/** A list of more authors than this is not a byline. */
const longestList = 2000

/** The persons of a list of names: "Ann Roe, Jan Doe and Max Poe". Posts, desks and agencies are left out. */
export function readNames(list: string): string[] {
  if (list.length > longestList) return []
  return list
    .split(/\s*(?:,|;|\||•|(?<=\p{Ll}{3})\.(?=\s)|\s(?:and|&|in|for|at|with)\s)\s*/iu)
    .map((name) => name.trim().replace(/(?<=\p{Ll}{3})\.$/u, ''))
    .filter((name) => personName.test(name) && !post.test(name))
    .map((name) => (name === name.toUpperCase() ? titleCase(name) : name))
}

const particle = `(?:${alternatives(nameParticles)})`
const namePart = String.raw`(?:\p{Lu}[\p{L}\p{M}’'-]*\.?)`
/** Two to five words, capitalised but for particles. One word alone can be anything. */
const personName = new RegExp(
  String.raw`^(?!The\s)${namePart}(?:\s+(?:${particle}|${namePart})){0,3}\s+${namePart}$`,
  'u',
)
const post = new RegExp(`\\b(?:${alternatives(deskWords)})\\b`, 'i')

function titleCase(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0] + word.slice(1).toLowerCase())
}
