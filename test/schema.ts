/**
 * The JSON schema of the command line's output, made from the types:
 *
 *   npm run schema      writes schemas/result.schema.json
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {createGenerator} from 'ts-json-schema-generator'

const root = join(import.meta.dirname, '..')

export const schemaFile = join(root, 'schemas/result.schema.json')

/** The schema of one result, as text. */
export function generateSchema(): string {
  const schema = createGenerator({
    path: join(root, 'src/core/exchange/json/to-json.ts'),
    tsconfig: join(root, 'src/core/tsconfig.json'),
    type: 'JsonResult',
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('JsonResult')
  return `${JSON.stringify({...schema, title: 'On Record: what is found in one document'}, null, 2)}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(schemaFile, generateSchema())
