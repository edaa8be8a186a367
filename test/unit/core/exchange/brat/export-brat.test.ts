import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Annotation} from '../../../../../src/core/annotation/annotation.ts'
import {describePassage} from '../../../../../src/core/annotation/describe-passage.ts'
import {exportBrat, formatBrat} from '../../../../../src/core/exchange/brat/export-brat.ts'
import {annotationOf} from '../../annotation/page-of.ts'
import {buildArticle, spanIn} from '../../view/build-article.ts'
import {exported} from '../exported.ts'

const text = '🌧 Roe said the dam\r\nheld. “Why?”'
const article = buildArticle(text, {
  actors: [{}],
  claims: [{actor: 'a1', source: ['Roe'], cue: ['said'], content: ['the dam\r\nheld']}, {content: ['“Why?”']}],
  tags: {c1: ['verified', 'needs check']},
  notes: {c1: [{text: 'Ask\nher.'}, {text: 'Twice.'}]},
  evidence: {c1: [{text: 'Log'}]},
})

test('a claim is an event of its parts, on one line each, in code points; a claim without a cue triggers itself', () =>
  assert.deepEqual(exportBrat(exported(article), '2026-01-01T00:00:00Z').split('\n'), [
    'T1\tContent 11 18;20 24\tthe dam held',
    'T2\tSource 2 5\tRoe',
    'T3\tAttribution 6 10\tsaid',
    'E1\tAttribution:T3 Source:T2 Content:T1',
    'A1\tverified E1',
    '#1\tTag E1\tneeds check',
    '#2\tAnnotatorNotes E1\tAsk her.',
    '#3\tAnnotatorNotes E1\tTwice.',
    '#4\tAnnotatorNotes E1\tEvidence: Log',
    'T4\tContent 26 32\t“Why?”',
    'E2\tAttribution:T4 Content:T4',
    '',
  ]))

const passage = (words: string, ...tags: string[]): Annotation => ({
  ...annotationOf(['p', ...tags].join(' ')),
  target: [describePassage(text, spanIn(text, words))],
})

test('a passage is of the type of its first tag, where that is a word; its other tags are attributes', () => {
  assert.deepEqual(formatBrat([passage('Roe', 'place', 'mine')], text).split('\n'), [
    'T1\tplace 2 5\tRoe',
    'A1\tmine T1',
    '',
  ])
  const [line] = formatBrat([passage('Roe')], text).split('\n')
  assert.match(line, /^T1\t\w+ 2 5\tRoe$/)
})

test('corrections other than claims, and words that are not in the text, are left out', () => {
  const correction = {kind: 'not-a-claim' as const, content: [spanIn(text, 'Roe')]}
  assert.equal(formatBrat([{...passage('Roe'), correction}], text), '')
  assert.equal(formatBrat([passage('the dam\r\nheld')], 'Something else, long and unlike it.'), '')
  assert.equal(formatBrat([], text), '')
})
