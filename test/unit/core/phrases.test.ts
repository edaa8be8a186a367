/** Views in another language: the words around those of the article, the article's own as they are. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type AnnotatedArticle,
  citationOf,
  claimTree,
  englishPhrases,
  exportFormats,
  fillIn,
  fillInCount,
  inEnglish,
  openQuestions,
  provenanceMarkdown,
  provenanceOf,
  tagProgress,
  translatePhrases,
} from '../../../src/core/index.ts'
import {writeDigest} from '../../../src/core/notes/write-digest.ts'
import {readStrings} from '../../read-manifest.ts'
import {buildArticle} from './view/build-article.ts'
import {millFireText, millFire as sketch} from './view/mill-fire.ts'

const millFire = buildArticle(millFireText, sketch)

function phrasesIn(language: string) {
  const bundle = readStrings(`l10n/bundle.l10n.${language}.json`)
  return translatePhrases((english) => bundle[english])
}

const german: AnnotatedArticle = {...millFire, phrases: phrasesIn('de')}
const ukrainian: AnnotatedArticle = {...millFire, phrases: phrasesIn('uk')}

test('tree, hover and counts: the phrases of the article are used', () => {
  const rows = claimTree(german, {group: 'kind'})
  assert.deepEqual(
    rows.map(({label}) => label).filter((label) => /Zitat|zitiert|Indirekt/.test(label)),
    claimTree(millFire, {group: 'kind'})
      .map(({label}) => label)
      .filter((label) => /quote|Indirect/.test(label))
      .map(
        (label) =>
          ({'Direct quote': 'Direktes Zitat', 'Partly quoted': 'Teilweise zitiert', Indirect: 'Indirekt'})[label],
      ),
  )
  const hover = provenanceMarkdown(provenanceOf(german, german.analysis.claims[0]), {phrases: german.phrases})
  assert.match(hover, /\*Sicherheit:\*/)
  assert.match(tagProgress(german).text, /Aussagen? mit Tag$/)
  const open = openQuestions(german).text
  assert.equal(open === '', openQuestions(millFire).text === '')
})

test('no English phrase is left in a translated tree', () => {
  const english = new Set(['claim', 'claims', 'line', 'sentence', 'direct quote', 'partly quoted', 'tagged', 'note'])
  for (const article of [german, ukrainian]) {
    const visit = (rows: ReturnType<typeof claimTree>): string[] =>
      rows.flatMap(({spoken, children}) => [...spoken.split(', ').slice(1), ...visit(children)])
    const words = visit(claimTree(article)).map((part) => part.replace(/\d+/g, '').trim())
    assert.deepEqual(
      words.filter((part) => english.has(part)),
      [],
    )
  }
})

for (const [language, forms] of [
  ['en', ['0 claims', '1 claim', '2 claims', '5 claims', '21 claims']],
  ['de', ['0 Aussagen', '1 Aussage', '2 Aussagen', '5 Aussagen', '21 Aussagen']],
  ['uk', ['0 анотацій', '1 анотація', '2 анотації', '5 анотацій', '21 анотація']],
] as const) {
  test(`${language}: the form for a count`, () => {
    const phrases = language === 'en' ? englishPhrases : phrasesIn(language)
    const {claims, annotations} = phrases.counts
    const phrase = language === 'uk' ? annotations : claims
    assert.deepEqual(
      [0, 1, 2, 5, 21].map((count) => fillInCount(phrases, phrase, count)),
      forms,
    )
  })
}

test('a language without translations keeps English forms', () => {
  const phrases = translatePhrases((english) => english)
  assert.equal(fillInCount(phrases, phrases.counts.claims, 2), '2 claims')
})

test('values are put in as they are, in any order, and a place without a value stays', () => {
  assert.equal(fillIn('{1} of {0}, {2}', 'a$&', '{0}'), '{0} of a$&, {2}')
})

test('what is written into files stays English: citations, digests, exports', () => {
  const [claim] = german.analysis.claims
  assert.equal(citationOf(german, claim), citationOf(millFire, claim))
  assert.deepEqual(writeDigest(german, {path: 'mill.txt'}), writeDigest(millFire, {path: 'mill.txt'}))
  const options = {now: '2026-01-01T00:00:00Z', byteOrderMark: false, review: {ratings: {}, date: '2026-01-01'}}
  const written = (article: AnnotatedArticle) =>
    exportFormats.csv.write([{id: 'mill.txt', article, annotations: []}], options)
  assert.equal(written(inEnglish(german)), written(millFire))
})
