/**
 * Derives `src/core/lexicon/given-names.json` from the lists of the npm
 * package gender-detection-from-name (MIT): the names that two of its six
 * languages know and on whose gender at least three quarters of them agree.
 *
 *   node --import tsx src/training/train/actors/derive-given-names.ts
 */
import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'

const require = createRequire(import.meta.url)
const votes = new Map<string, {female: number; male: number}>()
for (const language of ['en', 'it', 'es', 'fr', 'de', 'tr']) {
  const list = require(`gender-detection-from-name/names/${language}`) as Map<string, string>
  for (const [name, gender] of list) {
    if (gender !== 'female' && gender !== 'male') continue
    const vote = votes.get(name) ?? {female: 0, male: 0}
    vote[gender]++
    votes.set(name, vote)
  }
}

/** Given to both in English, whatever the lists say. */
const both = new Set(
  `alex ariel ashley avery bailey billie blair bobbie cameron casey charlie dana devon drew dylan eden frankie hayden jackie
  jamie jan jess jessie jo jordan joyce jules kelly kerry kim kit leslie lindsay lindsey loren lynn mackenzie madison marion
  mel merle morgan nicky noel pat phoenix quinn reese riley robin rowan sam sandy sasha shannon shelby shea sidney skyler
  stacy sydney taylor terry toni tracy val vivian`.split(/\s+/),
)

function known(gender: 'female' | 'male'): string {
  const agreed = [...votes].filter(([name, vote]) => {
    const all = vote.female + vote.male
    return all > 1 && !both.has(name) && vote[gender] / all >= 0.75 && /^\p{L}[\p{L}'-]+$/u.test(name)
  })
  return agreed
    .map(([name]) => name)
    .sort()
    .join(' ')
}

const file = join(import.meta.dirname, '../../../core/lexicon/given-names.json')
const lists = {female: known('female'), male: known('male'), both: [...both].join(' ')}
writeFileSync(file, `${JSON.stringify(lists, null, 2)}\n`)
