import assert from 'node:assert/strict'
import {test} from 'node:test'
import {tools} from '../../../../src/core/index.ts'
import {readRawManifest} from '../../../read-manifest.ts'

test('package.json tells the editor of the same tools, with the same inputs', () => {
  assert.deepEqual(
    readRawManifest().contributes.languageModelTools,
    tools.map(({name, description, input}) => ({
      name: `onRecord_${name}`,
      displayName: `%tool.${name}%`,
      modelDescription: description,
      canBeReferencedInPrompt: true,
      toolReferenceName: `onRecord_${name}`,
      userDescription: `%tool.${name}.description%`,
      inputSchema: input,
    })),
  )
})
