import {parse} from 'yaml'
import type {Article} from '../article.ts'
import {readFields} from './read-fields.ts'

/**
 * What YAML front matter says of the publication.
 *
 * @throws when `source` is no YAML.
 */
export function readFrontMatter(source: string): Partial<Article> {
  const record: unknown = parse(source)
  return typeof record === 'object' && record !== null ? readFields(Object.entries(record)) : {}
}
