import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Tag} from '../../../../../src/core/article.ts'
import {exportConll} from '../../../../../src/core/exchange/conll/export-conll.ts'
import {buildArticle, type Sketch, spanIn} from '../../view/build-article.ts'
import {exported} from '../exported.ts'

/** The columns of an article of these words and sentences; a word is `form/lemma/TAG`. */
function columnsOf(text: string, sentences: string[], words: string[], sketch: Sketch = {}, id = 'dam.txt') {
  const article = buildArticle(text, sketch)
  let from = 0
  const tokens = words.map((word) => {
    const [form, lemma, tag] = word.split('/')
    const start = text.indexOf(form, from)
    from = start + form.length
    return {start, end: from, lemma, tag: tag as Tag}
  })
  const spans = sentences.map((sentence) => spanIn(text, sentence))
  return exportConll(exported({...article, analysis: {...article.analysis, sentences: spans, tokens}}, id)).split('\n')
}

test('a block a sentence, numbered anew; offsets are code units; a word in several parts has them all', () =>
  assert.deepEqual(
    columnsOf(
      '🌧 Roe said it held.\r\nCole left.',
      ['Roe said it held.', 'Cole left.'],
      ['Roe/Roe/PROPN', 'said/say/VERB', 'it/it/PRON', 'held/hold/VERB', 'Cole/Cole/PROPN', 'left/leave/VERB'],
      {
        claims: [
          {source: ['Roe'], cue: ['said'], content: ['it held.']},
          {cue: ['held'], content: ['it']},
        ],
      },
    ),
    [
      '# newdoc id = dam.txt',
      '',
      '1\tRoe\tRoe\tPROPN\t3\t6\tB-source:c1',
      '2\tsaid\tsay\tVERB\t7\t11\tB-cue:c1',
      '3\tit\tit\tPRON\t12\t14\tB-content:c1|B-content:c2',
      '4\theld\thold\tVERB\t15\t19\tI-content:c1|B-cue:c2',
      '',
      '1\tCole\tCole\tPROPN\t22\t26\t_',
      '2\tleft\tleave\tVERB\t27\t31\t_',
      '',
      '',
    ],
  ))

test('white space in a word or a name breaks no column; a word without a lemma has its form', () =>
  assert.deepEqual(
    columnsOf('5\u00a0000 m', ['5\u00a0000 m'], ['5\u00a0000/5 000/NUM', 'm//NOUN'], {}, 'a\n b.txt').slice(0, 4),
    ['# newdoc id = a b.txt', '', '1\t5·000\t5·000\tNUM\t0\t5\t_', '2\tm\tm\tNOUN\t6\t7\t_'],
  ))

test('the parts of a content that its cue cuts in two are one: its first word begins it', () =>
  assert.deepEqual(
    columnsOf('It, he said, held.', ['It, he said, held.'], ['It/it/PRON', 'said/say/VERB', 'held/hold/VERB'], {
      claims: [{cue: ['said'], content: ['It', 'held']}],
    })
      .slice(2, 5)
      .map((line) => line.split('\t').at(-1)),
    ['B-content:c1', 'B-cue:c1', 'I-content:c1'],
  ))

test('an article without words: its head alone', () =>
  assert.deepEqual(columnsOf('', [], []), ['# newdoc id = dam.txt', '', '']))

test('an article that was analyzed without its words cannot be exported', () =>
  assert.throws(() => exportConll(exported(buildArticle('It held.', {}), 'dam.txt')), /dam\.txt was analyzed without/))
