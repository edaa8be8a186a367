import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {after, test} from 'node:test'
import {root} from '../../../cli/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-record-corpora-'))
after(() => rmSync(folder, {recursive: true}))

function put(name: string, text: string) {
  mkdirSync(dirname(join(folder, name)), {recursive: true})
  writeFileSync(join(folder, name), text)
}

const convert = (...args: string[]) =>
  execFileSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/training/convert-corpora.ts'), ...args, '--out', join(folder, 'out')],
    {cwd: root, encoding: 'utf8', stdio: 'pipe'},
  )
const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8')
const records = (name: string) =>
  read(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

// The emoji is one code point, as brat counts, and two UTF-16 code units.
const article = '🌉 Roe said “It is open,” and told us that it held.'
const words = ({source, cue, content}: Record<string, [number, number][]>) =>
  [source, cue, content].map((spans) => spans.map((span) => article.slice(...span)))

function annotations(...contents: string[]): string {
  const at = (some: string) => {
    const start = Array.from(article.slice(0, article.indexOf(some))).length
    return `${start} ${start + Array.from(some).length}`
  }
  return [
    `T1\tSource ${at('Roe')}\tRoe`,
    `T2\tCue ${at('said')}\tsaid`,
    `T3\tContent ${contents.map(at).join(';')}\t${contents.join(' ')}`,
    `T4\tAttribution ${at('said')}\tsaid`,
    'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
    `T5\tCue ${at('told us')}\ttold us`,
    `T6\tAttribution-no-source ${at('told us')}\ttold us`,
    'E2\tAttribution-no-source:T6 Content:T3 Cue:T5',
    '#1\tAnnotatorNotes E1\tunsure',
    '',
  ].join('\n')
}

function token(id: number, start: number, end: number, lemma: string): string {
  return `<token id="${id}"><word>w</word><lemma>${lemma}</lemma><CharacterOffsetBegin>${start}</CharacterOffsetBegin>
    <CharacterOffsetEnd>${end}</CharacterOffsetEnd><POS>NNP</POS><NER>O</NER></token>`
}

const mention = (sentence: number, start: number, end: number, attribute = '') =>
  `<mention${attribute}><sentence>${sentence}</sentence><start>${start}</start><end>${end}</end><head>${start}</head></mention>`

const coreNlp = `<?xml version="1.0" encoding="UTF-8"?>
<root><document><sentences><sentence id="1"><tokens>${token(1, 3, 6, 'Roe')}${token(2, 7, 11, 'say &amp; do')}</tokens>
<dependencies type="basic-dependencies">
<dep type="root"><governor idx="0">ROOT</governor><dependent idx="2">said</dependent></dep>
<dep type="nsubj"><governor idx="2">said</governor><dependent idx="1">Roe</dependent></dep></dependencies>
<dependencies type="collapsed-dependencies">
<dep type="other"><governor idx="1">Roe</governor><dependent idx="2">said</dependent></dep></dependencies></sentence></sentences>
<coreference><coreference>${mention(2, 3, 5)}${mention(1, 1, 2, ' representative="true"')}</coreference></coreference></document></root>`

test('PolNeAR: roles by their places, split contents, further annotators, and CoreNLP’s words', () => {
  for (const split of ['train', 'dev']) {
    put(`polnear/data/${split}/text/a_2016_bridge.txt`, article)
    put(`polnear/data/${split}/attributions/a_2016_bridge_4b22.ann`, annotations('“It is open,”', 'it held'))
    put(`polnear/data/${split}/attributions/a_2016_bridge_ef2d.ann`, annotations('“It is open,”'))
    put(`polnear/data/${split}/corenlp/a_2016_bridge.txt.xml`, coreNlp)
  }
  convert('--polnear', join(folder, 'polnear'))
  const [line] = records('polnear/dev.jsonl')
  assert.equal(line.id, 'a_2016_bridge')
  assert.deepEqual(line.attributions.map(words), [
    [['Roe'], ['said'], ['“It is open,”', 'it held']],
    [[], ['told us'], ['“It is open,”', 'it held']],
  ])
  assert.deepEqual(
    line.alternatives.map((version: []) => version.map(words)),
    [
      [
        [['Roe'], ['said'], ['“It is open,”']],
        [[], ['told us'], ['“It is open,”']],
      ],
    ],
  )
  assert.deepEqual(records('polnear/train.tokens.jsonl'), [
    {
      id: 'a_2016_bridge',
      sentences: [
        [
          [3, 6, 'Roe', 'NNP', 'O', 2, 'nsubj'],
          [7, 11, 'say & do', 'NNP', 'O', 0, 'root'],
        ],
      ],
      coreference: [
        [
          [0, 0, 1],
          [1, 2, 4],
        ],
      ],
    },
  ])
})

test('GAP: places of the pronoun and both names in UTF-16, and which is right', () => {
  const head = 'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\n'
  const text = '🌉 Ann met Dana before she left.'
  const row = (name: string) => `${name}-1\t${text}\tshe\t22\tAnn\t2\tFALSE\tDana\t10\tTRUE\thttps://wiki.example\n`
  for (const name of ['development', 'test', 'validation']) put(`gap/gap-${name}.tsv`, head + row(name))
  convert('--gap', join(folder, 'gap'))
  assert.deepEqual(
    records('gap/train.jsonl').map(({id}) => id),
    ['development-1', 'test-1'],
  )
  const [{pronoun, names}] = records('gap/dev.jsonl')
  assert.equal(text.slice(...(pronoun as [number, number])), 'she')
  assert.deepEqual(
    names.map(({span, right}: {span: [number, number]; right: boolean}) => [text.slice(...span), right]),
    [
      ['Ann', false],
      ['Dana', true],
    ],
  )
})

test('GUM: only the documents that may be used freely; EWT as it is', () => {
  const document = (id: string) => `# newdoc id = GUM_${id}\n# text = Hi\n1\tHi\thi\tINTJ\tUH\t_\t0\troot\t_\t_\n\n`
  for (const split of ['train', 'dev']) {
    put(`gum/en_gum-ud-${split}.conllu`, ['news_a', 'fiction_b', 'bio_c', 'reddit_d'].map(document).join(''))
    put(`ewt/en_ewt-ud-${split}.conllu`, document('x'))
  }
  convert('--gum', join(folder, 'gum'), '--ewt', join(folder, 'ewt'))
  assert.equal(read('gum/dev.conllu'), document('news_a') + document('bio_c'))
  assert.equal(read('ud-ewt/train.conllu'), document('x'))
})

test('a table that is not GAP’s is refused, with the column that is missing', () => {
  put('other/gap-development.tsv', 'ID\tText\n1\thello\n')
  assert.throws(() => convert('--gap', join(folder, 'other')), /the column Pronoun is missing/)
})
