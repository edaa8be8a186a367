/** Where a note's links lead, and whether that is inside the workspace. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isInside, parseClaimLink, parseNote, resolveLink} from '../../../src/core/index.ts'

const folder = '/home/ann/desk/notes'
const workspace = ['/home/ann/desk']

for (const [link, path, inside] of [
  ['a.txt', '/home/ann/desk/notes/a.txt', true],
  ['../articles/a.txt', '/home/ann/desk/articles/a.txt', true],
  ['./b/../a.txt', '/home/ann/desk/notes/a.txt', true],
  ['../../secret.txt', '/home/ann/secret.txt', false],
  ['../../desktop/a.txt', '/home/ann/desktop/a.txt', false],
  ['../../../../../../etc/passwd', '/etc/passwd', false],
  ['..\\..\\secret.txt', '/home/ann/desk/notes/..\\..\\secret.txt', false],
  ['b\\..\\..\\..\\secret.txt', '/home/ann/desk/notes/b\\..\\..\\..\\secret.txt', false],
  ['//evil.example/share/a.txt', '/home/ann/desk/notes/evil.example/share/a.txt', true],
  ['\\\\evil.example\\share\\a.txt', '/home/ann/desk/notes/\\\\evil.example\\share\\a.txt', true],
  ['a.txt\0.md', '/home/ann/desk/notes/a.txt\0.md', false],
  ['..', '/home/ann/desk', false],
] as const) {
  test(`${JSON.stringify(link)} is ${inside ? 'inside' : 'outside'}`, () => {
    assert.equal(resolveLink(link, folder), path)
    assert.equal(isInside(path, workspace), inside)
  })
}

test('without a folder nothing is inside; the root holds everything', () => {
  assert.equal(isInside('/a.txt', []), false)
  assert.equal(isInside('/a.txt', ['/']), true)
  assert.equal(isInside('/home/ann/desk', workspace), false)
})

for (const target of [
  'file:///etc/passwd',
  'file://evil.example/a',
  'command:x',
  'javascript:x',
  'vscode-remote://ssh/a',
  'https://a.example/b',
  'C:/a',
]) {
  test(`${target} is no path to an article`, () => {
    const parsed = parseClaimLink(`${target}#claim=k`)
    const note = parseNote(`---\nabout: "${target}"\n---\n\n“No” [x](<${target}#claim=k>).`)
    const paths = [...note.about, ...note.citations].map(({path}) => path)
    // A letter and a colon are a drive, which is a folder of that name here.
    if (/^[a-z]:/i.test(target)) assert.equal(isInside(resolveLink(target, folder), workspace), true)
    else assert.deepEqual([parsed, paths], [undefined, []])
  })
}

test('escapes in a link count as what they stand for', () => {
  const path = parseClaimLink('%2e%2e%2f%2e%2e%2fsecret.txt#claim=k')?.path
  assert.equal(path, '../../secret.txt')
  assert.equal(isInside(resolveLink(path!, folder), workspace), false)
})
