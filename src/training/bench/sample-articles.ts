import {readdirSync, readFileSync} from 'node:fs'

/** The articles of samples/, notes left out. */
export function sampleArticles(): {name: string; text: string}[] {
  return readdirSync('samples', {withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name !== 'notes.md')
    .map(({name}) => ({name, text: readFileSync(`samples/${name}`, 'utf8')}))
}
