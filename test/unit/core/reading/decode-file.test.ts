import assert from 'node:assert/strict'
import {test} from 'node:test'
import {decodeFile} from '../../../../src/extension/editor/decode-file.ts'

for (const [name, bytes, text] of [
  ['UTF-8', Buffer.from('café “no”'), 'café “no”'],
  ['a byte order mark is not part of what the editor shows', Buffer.from('\ufeffcafé'), 'café'],
  ['UTF-16', Buffer.from('\ufeffcafé', 'utf16le'), 'café'],
  ['bytes that are no UTF-8', Buffer.from('caf\xe9 is shut', 'latin1'), 'caf\ufffd is shut'],
] as const) {
  test(`a file as the editor shows it: ${name}`, () => assert.equal(decodeFile(bytes), text))
}

test('a file that is not text: throws', () => assert.throws(() => decodeFile(Buffer.from([0x89, 0x50, 0])), /not text/))
