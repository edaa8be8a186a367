import assert from 'node:assert/strict'
import {test} from 'node:test'
import {annotationFault, describeFault, isAnnotationFault} from '../../../../src/core/annotation/annotation-fault.ts'
import {englishPhrases} from '../../../../src/core/phrases.ts'

const coded = (code: string, message = 'no') => Object.assign(new Error(message), {code})

for (const [cause, fault] of [
  [coded('EACCES'), 'no-permission'],
  [coded('EPERM'), 'no-permission'],
  [coded('NoPermissions'), 'no-permission'],
  [new Error('EROFS: read-only file system, open dam'), 'no-permission'],
  [coded('Unknown', 'The file is read only'), 'no-permission'],
  [coded('EBUSY'), 'in-use'],
  [coded('ETXTBSY'), 'in-use'],
  [coded('EXDEV'), 'other-disk'],
  [coded('ENOSPC'), 'no-space'],
  [new Error('EDQUOT: quota exceeded'), 'no-space'],
  [coded('EIO'), 'failed'],
  [undefined, 'failed'],
  [null, 'failed'],
  ['it broke', 'failed'],
] as const) {
  test(`a file that cannot be written, because of ${String(cause)}: ${fault}`, () => {
    const error = annotationFault('unwritable', 'dam.jsonld', cause)
    assert.equal(error.fault, fault)
    assert.equal(error.cause, cause)
    assert.match(error.message, /dam\.jsonld/)
  })
}

test('what cannot be read, or is busy, is that whatever the cause', () => {
  assert.equal(annotationFault('unreadable', 'x', coded('EACCES')).fault, 'unreadable')
  assert.equal(annotationFault('busy', 'x').fault, 'busy')
})

test('the message names the file, what is wrong and the remedy; words that look like places are left as they are', () => {
  const error = annotationFault('unreadable', 'a{1}.jsonld', 'it is {0}')
  assert.deepEqual([error.path, error.because], ['a{1}.jsonld', 'it is {0}'])
  assert.equal(
    error.message,
    'Nothing was changed in a{1}.jsonld: it is {0}. Repair the file, or move it away to begin a new one.',
  )
  const faults = {...englishPhrases.faults, unreadable: '{1} ({0})'}
  assert.equal(describeFault(error, {...englishPhrases, faults}), 'it is {0} (a{1}.jsonld)')
})

test('an error of the host is not one of ours', () => {
  assert.ok(isAnnotationFault(annotationFault('busy', 'x')))
  for (const other of [Object.assign(coded('ENOENT'), {path: 'x'}), {fault: 'busy', path: 'x'}, undefined, 'busy'])
    assert.equal(isAnnotationFault(other), false)
})
