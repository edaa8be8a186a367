import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkAgainstSources, createAnalyzer, type NamedArticle, unannotated} from '../../../../src/core/index.ts'
import {models} from '../language/models.ts'

const analyzer = createAnalyzer({models})

async function named(id: string, text: string, format: 'text' | 'html' = 'text'): Promise<NamedArticle> {
  return {id, article: unannotated(text, await analyzer.analyze(text, {format, clean: true}))}
}

const transcript = `MAYOR ROE: Good morning. We closed the gate at six, and nobody was hurt. I do not know why the second pump
failed. It had been checked in May by two engineers. We lost 20 homes, and that is a disaster for the town. The council
will meet on Thursday to look at the budget for new pumps.
`

for (const [name, quotation, verdict, differences] of [
  ['word for word', 'We closed the gate at six, and nobody was hurt.', 'verbatim', []],
  ['other marks, case and numbers in words', 'we lost twenty homes – and that is a disaster', 'verbatim', []],
  ['a bracketed insertion', '[The pump] had been checked in May by two engineers', 'verbatim', []],
  ['over a line end of the source', 'why the second pump failed', 'verbatim', []],
  ['an ellipsis', 'We lost 20 homes … for the town', 'cut', []],
  ['a sentence left out silently', 'I do not know why the second pump failed. We lost 20 homes', 'cut', []],
  ['a negation left out', 'I do know why the second pump failed', 'altered', [['negation', '', 'not']]],
  [
    'an ellipsis in the place of a negation',
    'I do … know why the second pump failed',
    'altered',
    [['negation', '', 'not']],
  ],
  ['another number', 'We lost 30 homes, and that is a disaster', 'altered', [['number', '30', '20']]],
  ['another first word', 'They closed the gate at six, and nobody was hurt', 'altered', [['word', 'They', 'We']]],
  [
    'a sentence put in',
    'We closed the gate at six, and nobody was hurt. Trust me.',
    'altered',
    [['word', 'Trust me', 'I do']],
  ],
  [
    'sentences that changed places',
    'It had been checked in May by two engineers. We closed the gate at six',
    'out-of-order',
    [],
  ],
  ['never said', 'The minister promised us a new wall by the summer', 'not-there', []],
] as const) {
  test(`${verdict}: ${name}`, async () => {
    const article = await named('story.txt', `The town waits.\n\n“${quotation},” Mayor Ann Roe said.\n`)
    const {quotations} = checkAgainstSources(article, [await named('speech.txt', transcript)])
    assert.deepEqual(
      quotations.map((found) => [
        found.verdict,
        found.differences.map(({weight, quoted, original}) => [weight, quoted, original]),
      ]),
      [[verdict, differences]],
    )
    for (const {span, quoted} of quotations[0].differences) assert.equal(article.article.text.slice(...span), quoted)
  })
}

test('a quotation that a reporting clause splits is looked up as one, at exact offsets', async () => {
  const text = '\ufeff“We closed the gate at six,” Ann Roe said, “and nobody was hurt.” 🌊\r\n'
  const source = `<!DOCTYPE html><title>Speech</title><article><p>Good morning.</p><p>We closed the <b>gate</b> at six, and nobody was hurt.</p><p>That is all for today, thank you.</p></article>`
  const {quotations} = checkAgainstSources(await named('a.txt', text), [await named('s.html', source, 'html')])
  assert.deepEqual(
    quotations.map(({verdict, spans}) => [verdict, ...spans.map((span) => text.slice(...span))]),
    [['verbatim', 'We closed the gate at six,', 'and nobody was hurt.']],
  )
  const [{span}] = quotations[0].passages
  assert.equal(source.slice(...span), 'We closed the <b>gate</b> at six, and nobody was hurt')
})

test('several sources: the one that has it is named', async () => {
  const article = await named('story.txt', '“The council will meet on Thursday,” Ann Roe said.\n')
  const sources = [
    await named('other.txt', 'The band will play on Thursday at the council.\n'),
    await named('speech.txt', transcript),
  ]
  const {quotations} = checkAgainstSources(article, sources)
  assert.deepEqual(
    quotations.map(({verdict, passages}) => [verdict, ...passages.map(({source}) => source)]),
    [['verbatim', 'speech.txt']],
  )
})

test('reported speech is shown beside the nearest sentence', async () => {
  const article = await named(
    'story.txt',
    'Mayor Ann Roe said that the council would meet on Thursday about the budget for pumps.\n',
  )
  const {reported} = checkAgainstSources(article, [await named('speech.txt', transcript)])
  assert.equal(reported.length, 1)
  assert.match(reported[0].nearest!.text, /^The council will meet on Thursday/)
  assert.ok(reported[0].likeness > 0.6)
})
