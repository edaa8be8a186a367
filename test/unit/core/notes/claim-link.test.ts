import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type ClaimReference,
  formatPath,
  formatReference,
  parseClaimLink,
} from '../../../../src/core/notes/claim-link.ts'
import {parseNote} from '../../../../src/core/notes/parse-note.ts'
import {createRandom} from '../../../../src/training/random.ts'

const letters = [...'ab Z9-,&%#()[]<>"\'*_~!:=;/\\?+|.`“”…é\u0301ßЖ中🚢\u00a0\u200f\n']

test('whatever a claim’s words hold, the link in a note means it', () => {
  const {next} = createRandom(7)
  const words = () =>
    Array.from({length: 1 + Math.floor(next() * 12)}, () => letters[Math.floor(next() * letters.length)]).join('')
  for (let round = 0; round < 500; round++) {
    const reference: ClaimReference = {
      key: '0abc123',
      start: words(),
      ...(next() < 0.5 && {end: words()}),
      ...(next() < 0.3 && {prefix: words()}),
      ...(next() < 0.3 && {suffix: words()}),
    }
    const path = `../${words().replaceAll(/[\n/]/g, '')}x/a.txt`
    const target = `${formatPath(path)}#${formatReference(reference)}`
    assert.deepEqual(parseClaimLink(target), {path, reference}, target)
    const [citation] = parseNote(`So [x](${target}).`).citations
    assert.deepEqual({path: citation.path, reference: citation.reference}, {path, reference}, target)
  }
})

for (const target of [
  'a.txt',
  '#claim=abc',
  'https://a.example/#claim=abc',
  'mailto:a@b.example#claim=c',
  'a.txt#line=3',
]) {
  test(`no claim of an article of ours: ${target}`, () => assert.equal(parseClaimLink(target), undefined))
}

test('damaged escapes are taken as they are', () => {
  assert.deepEqual(parseClaimLink('a%.txt#claim=k:~:text=50%'), {path: 'a%.txt', reference: {key: 'k', start: '50%'}})
})
