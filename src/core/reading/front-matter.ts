import type {Article} from '../article.ts'
import {parseYaml, toPlainValue} from '../parse-yaml.ts'
import {readFields} from './read-fields.ts'

/**
 * What YAML front matter says of the publication.
 *
 * @throws when `source` is not valid YAML, or more than front matter needs.
 */
export function readFrontMatter(source: string): Partial<Article> {
  const record = toPlainValue(parseYaml(source))
  return typeof record === 'object' && record !== null ? readFields(Object.entries(record)) : {}
}
