import {assert} from 'chai'
import * as vscode from 'vscode'
import {articleText, importFrom, newArticle, tagged} from './annotated.ts'
import {api, showArticle} from './article.ts'
import {read, remove, write} from './files.ts'

const words = '“It is too heavy,”'
const start = articleText.indexOf(words)
const end = start + words.length
const at = (text: string) => {
  const from = articleText.indexOf(text)
  return {start: from, end: from + text.length, text}
}

/** The same tag on the same words, as other programs write it. */
const files: [program: string, name: string, contents: unknown][] = [
  [
    'Hypothesis',
    'hypothesis.json',
    {
      annotations: [
        {
          id: 'Xy_1',
          uri: 'https://coastgazette.example/crane',
          user: 'acct:ines@coastgazette.example',
          created: '2026-01-01T10:00:00.123456+00:00',
          updated: '2026-01-01T10:00:00.123456+00:00',
          tags: ['doubtful'],
          text: 'Who weighed it?',
          target: [
            {
              source: 'https://coastgazette.example/crane',
              selector: [{type: 'TextQuoteSelector', exact: words, prefix: 'Gazette. ', suffix: ' Ines'}],
            },
          ],
        },
      ],
    },
  ],
  [
    'the W3C’s model',
    'w3c.jsonld',
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:x',
      type: 'Annotation',
      body: [{type: 'TextualBody', value: 'doubtful', purpose: 'tagging'}],
      target: {source: 'crane.txt', selector: {type: 'TextPositionSelector', start, end}},
    },
  ],
  ['brat', 'brat.ann', `T1\tdoubtful ${start} ${end}\t${words}\n`],
]

suite('importing other programs’ annotations', () => {
  let name = ''

  setup(async () => {
    name = await newArticle()
  })

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const path of [name, `${name}.claims.jsonld`, 'citron.json', ...files.map(([, file]) => file)])
      await remove(path)
  })

  for (const [program, file, contents] of files) {
    test(`a tag of ${program} is put on its words, and kept`, async () => {
      const {document} = await showArticle(name)
      await write(file, typeof contents === 'string' ? contents : JSON.stringify(contents))
      await importFrom(file)
      assert.deepEqual(await tagged(document), [`${words} doubtful`])
      assert.include(await read(`${name}.claims.jsonld`), 'doubtful')
    })
  }

  test('Citron’s quotations become claims', async () => {
    const {document} = await showArticle(name)
    const quote = {
      cue: at('told'),
      sources: [at('Ines Varga')],
      contents: [at('coastgazette.example')],
      coreferences: [],
    }
    await write('citron.json', JSON.stringify({text: articleText, quotes: [quote]}))
    const isClaim = async () => {
      const claims = (await (await api()).articleOf(document))?.analysis.claims ?? []
      return claims.some(({content}) => document.getText().slice(...content[0]) === 'coastgazette.example')
    }
    await importFrom('citron.json')
    assert.isTrue(await isClaim())
    await vscode.commands.executeCommand('onRecord.undoAnnotation')
    assert.isFalse(await isClaim())
  })
})
