import type {Yaml} from 'mdast'
import {type Document, isMap, isScalar, isSeq} from 'yaml'
import {parseYaml} from '../parse-yaml.ts'
import {decode} from './claim-link.ts'
import type {NoteLink} from './parsed-note.ts'

const keys = new Set(['about', 'article', 'articles'])

/**
 * The articles that a note's front matter names, under `about`, `article` or
 * `articles`: one path, or a list. What is not valid YAML names none.
 */
export function readAbout({value, position}: Yaml, note: string): NoteLink[] {
  const start = note.indexOf(value, position!.start.offset!)
  const contents = contentsOf(value)
  if (!isMap(contents)) return []
  return contents.items
    .filter(({key}) => isScalar(key) && keys.has(String(key.value).toLowerCase()))
    .flatMap(({value: named}) => (isSeq(named) ? named.items : [named]))
    .flatMap((item) => {
      if (!isScalar(item) || typeof item.value !== 'string' || /^$|^[a-z][a-z\d+.-]+:/i.test(item.value)) return []
      return [{path: decode(item.value), span: [start + item.range![0], start + item.range![1]] as const}]
    })
}

/** What the YAML holds; undefined for what cannot be read. */
function contentsOf(source: string): Document['contents'] | undefined {
  try {
    const {contents, errors} = parseYaml(source)
    return errors.length ? undefined : contents
  } catch {
    return undefined
  }
}
