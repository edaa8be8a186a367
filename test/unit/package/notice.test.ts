import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {generateNotice, noticeFile, prefaceOf} from '../../notice.ts'

test('NOTICE has the licence of everything that is bundled: npm run notice', async () => {
  const notice = readFileSync(noticeFile, 'utf8')
  assert.equal(await generateNotice(prefaceOf(notice)), notice)
})
