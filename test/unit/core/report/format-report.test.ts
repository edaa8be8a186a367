import assert from 'node:assert/strict'
import {test} from 'node:test'
import {englishPhrases} from '../../../../src/core/phrases.ts'
import {formatReport} from '../../../../src/core/report/format-report.ts'
import type {Report} from '../../../../src/core/report/report.ts'

const place = {article: 0, span: [0, 3] as const, line: 1, text: '</script><b>'}
const article = {
  id: 'dam.txt',
  title: '',
  outlet: 'The <Post>',
  published: '2026-01-05',
  claims: 2,
  quotedWords: 1,
  reportedWords: 7,
  denials: 1,
  noComment: 3,
  tagged: 0,
}
const report: Report = {
  title: 'Dam & mill',
  articles: [article, {...article, title: 'Mill <i>', published: '', denials: 0}],
  charts: [
    {
      id: 'speakers',
      title: 'Who “speaks”',
      note: 'Words.',
      form: 'bars',
      unit: 'words',
      series: ['quoted', 'reported'],
      rows: [{label: '<img src=x>', values: [1, 7], places: [[place], [place]]}],
    },
    {
      id: 'kinds',
      title: 'Kinds',
      note: '',
      form: 'bars',
      unit: 'claims',
      series: ['claims'],
      rows: [{label: 'direct', values: [4], places: [[place]]}],
    },
  ],
}
const page = {script: 'run()', style: 'p {}', scriptSource: "'nonce-1'", styleSource: "'nonce-1'", nonce: '1'}
const html = formatReport(report, page)

/** The texts of the cells of the table's rows. */
const rowsOf = (source: string) =>
  Array.from(source.matchAll(/<tr>(.*?)<\/tr>/gs), ([, row]) =>
    Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs), ([, cell]) => cell.replace(/<\/?button[^>]*>/g, '')),
  )

test('the sums of all articles: claims, words quoted and reported, denials, no comment', () => {
  const [, sums] = /<p class="sum">(.*?)<\/p>/.exec(html)!
  assert.deepEqual(sums.match(/\d+/g), ['4', '2', '14', '1', '6'])
  assert.match(sums, /4 claims.*2 words.*1 denial\b/)
})

test('a row an article; one without a title has its id, one without a date an empty cell', () =>
  assert.deepEqual(rowsOf(html).slice(1, 3), [
    ['dam.txt', 'The &#x3C;Post>', 'Mon 5 Jan 2026', '2', '1', '7', '1', '3', '0'],
    ['Mill &#x3C;i>', 'The &#x3C;Post>', '', '2', '1', '7', '0', '3', '0'],
  ]))

test('a table a picture, with a sum where there are several series', () =>
  assert.deepEqual(rowsOf(html).slice(3), [
    ['', 'quoted', 'reported', 'all'],
    ['&#x3C;img src=x>', '1', '7', '8'],
    ['', 'claims'],
    ['direct', '4'],
  ]))

test('the data are there as they are, and cannot end their element', () => {
  const [, json] = /<script type="application\/json" id="report" nonce="1">(.*?)<\/script>/s.exec(html)!
  assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(report)))
  assert.equal(html.match(/<\/script>/g)?.length, 2)
})

test('the policy lets in nothing but the program and the style', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!
  const rules = policy.replaceAll('&#x27;', "'").split('; ')
  assert.equal(rules[0], "default-src 'none'")
  assert.deepEqual(rules.slice(-2), ["script-src 'nonce-1'", "style-src 'nonce-1'"])
})

test('the page has the language and the words of the phrases', () => {
  const shown = formatReport(report, page, {
    ...englishPhrases,
    language: 'de',
    report: {...englishPhrases.report, table: 'Tabelle'},
  })
  assert.match(shown, /^<!doctype html>\n<html lang="de">/)
  assert.match(shown, /<summary>Tabelle<\/summary>/)
})
