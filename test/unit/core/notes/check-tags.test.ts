import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkTags} from '../../../../src/core/notes/check-tags.ts'
import {parseNote} from '../../../../src/core/notes/parse-note.ts'
import {buildArticle} from '../view/build-article.ts'
import {applyEdits} from './apply-edits.ts'

const link = '[Ledger](a.txt#claim=k)'

/** The note (`@` is the link), the claim's tags; what is said, and the note once it has the claim's tags. */
for (const [name, written, tags, message, fixed] of [
  ['none on either side', '🌧 It rained (@).', [], undefined, ''],
  ['the same, in another order and case', 'So (@) #Needs-Check #mine.', ['mine', 'needs check'], undefined, ''],
  ['a tag since', '🌧 So (@).', ['needs check'], 'The claim is tagged “needs check” now.', '🌧 So (@ #needs-check).'],
  ['a tag no more', 'So (@ #mine).', [], 'It is not tagged “mine”.', 'So (@ ).'],
  [
    'others now',
    'So (@) #mine and #old.',
    ['disputed', 'new'],
    'The claim is tagged “disputed”, “new” now. It is no longer tagged “mine”, “old”.',
    'So (@) #disputed #new and .',
  ],
] as const) {
  test(`tags beside a citation: ${name}`, () => {
    const note = written.replace('@', link)
    const [citation] = parseNote(note).citations
    const article = buildArticle('It rained.', {claims: [{content: ['It rained']}], tags: {c1: [...tags]}})
    const problems = checkTags(citation, article, article.analysis.claims[0])
    assert.equal(problems[0]?.message, message)
    if (!message) return assert.deepEqual(problems, [])
    assert.equal(applyEdits(note, problems[0].fixes[0].edits), fixed.replace('@', link))
  })
}

for (const [name, note, tags, title, setTags, place] of [
  ['write the claim’s tags', `(${link})`, ['to quote'], 'Write #to-quote here', undefined, link],
  [
    'take the only tag away, or give it to the claim',
    `(${link} #mine)`,
    [],
    'Remove the tag here',
    {path: 'a.txt', claim: 'c1', tags: ['mine']},
    '#mine',
  ],
] as const) {
  test(`what can be done: ${name}`, () => {
    const article = buildArticle('It rained.', {claims: [{content: ['It rained']}], tags: {c1: [...tags]}})
    const [problem] = checkTags(parseNote(note).citations[0], article, article.analysis.claims[0])
    assert.deepEqual(
      [problem.fixes.map((fix) => fix.title), problem.setTags, note.slice(...problem.span), problem.severity],
      [[title], setTags, place, 'information'],
    )
  })
}
