import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {generateSchema, schemaFile} from '../../schema.ts'
import {checkResult, run} from './run-cli.ts'

test('the schema in the repository is the one that the types make: else “npm run schema”', () => {
  assert.deepEqual(JSON.parse(readFileSync(schemaFile, 'utf8')), JSON.parse(generateSchema()))
})

test('results that break the schema are told', async () => {
  const {stdout} = await run(['analyze', '--tokens', '--clean'], {input: 'Ann Roe said that it rained.\n'})
  const [result] = JSON.parse(stdout)
  assert.throws(() => checkResult({...result, claims: [{...result.claims[0], polarity: 'maybe'}]}), /polarity/)
  assert.throws(() => checkResult({...result, more: 1}), /additional/)
})
