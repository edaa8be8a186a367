import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer, type Quotation} from '../../../../../src/core/index.ts'

const analyzer = createAnalyzer()

/** The body with `«»` around every quotation, and `«…¦` where no mark closed it. */
function marked(body: string, quotations: readonly Quotation[], [opens, closes] = '«»'): string {
  const cuts = quotations.flatMap(({span: [start, end], closed, depth}) => [
    {at: start, order: depth, sign: opens},
    {at: end, order: -9 - depth, sign: closed ? closes : '¦'},
  ])
  cuts.sort((a, b) => b.at - a.at || b.order - a.order)
  let text = body
  for (const {at, sign} of cuts) text = text.slice(0, at) + sign + text.slice(at)
  return text
}

const cases: [name: string, expected: string][] = [
  ['curly', 'She said «“we won”» on Monday.'],
  ['straight', 'She said «"we won"» on Monday.'],
  ['closing mark after the full stop', 'He left. «“It is over.”»'],
  ['closing mark before the full stop', 'He called it «“over”».'],
  ['closing mark after the comma', '«“It is over,”» he said.'],
  ['closing mark before the comma', '«"It is over"», he said.'],
  ['two in a sentence', '«“Yes,”» he said, «“of course.”»'],
  ['two straight ones in a sentence', '«"Yes,"» he said, «"of course."»'],
  ['a title', 'The film «“Low Water”» opens on Friday.'],
  ['scare quotes on one word', 'The «"experts"» were wrong.'],
  ['in brackets', 'The plan («"Project Gull"») is dead.'],
  ['after a dash', 'One word—«"never"»—was heard.'],
  ['after a colon', 'The note read: «“Gone fishing.”»'],
  ['before a hyphen', 'A «“made-up”»-sounding story.'],
  ['with a question mark', '«“Who knows?”» she asked.'],
  ['question mark outside', 'Did he say «“no”»?'],
  ['ellipsis', '«“Well …”» he began. «“… maybe.”»'],
  // British single marks
  ['single curly', '«‘We won,’» she said.'],
  ['single straight', "«'We won,'» she said."],
  ['apostrophes inside', "«'We don't know what they've done,'» she said."],
  ['curly apostrophes inside', '«‘We don’t know what they’ve done,’» she said.'],
  ['plural possessive is no mark', "The dogs' home and the cats' home closed."],
  ['plural possessive inside single quotes', '«‘The dogs’ home was shut,’» he said.'],
  ['plural possessive inside single quotes, full stop outside', "He spoke of «'the dogs' home'»."],
  ['a quoted plural', "The «'big dogs'» and the «'small cats'» fought."],
  ['decades', "In the '90s and the ’80s it rained."],
  ["rock 'n' roll", "He liked rock 'n' roll, she liked drum ’n’ bass."],
  ['clipped words', "'Tis late, so get 'em now, 'cause it's ’til ten."],
  ['names', "O'Brien met D’Arcy at Land's End."],
  ['a dropped g', "They were goin' home and sleepin' late."],
  ['headline in single quotes', "Minister «'sorry'» for delay"],
  ['single around one word, apostrophe before', "The man's «'gift'» was small."],
  ['a lone apostrophe opens nothing', "He said 'appen it would rain."],
  // other marks
  ['low marks', 'He called it «„finished“» and left.'],
  ['low marks closed by a high one', 'He called it «„finished”» and left.'],
  ['low single marks', 'He called it «‚finished‘» and left.'],
  ['typed double marks', "She said «``we won''» on Monday."],
  ['two apostrophes on both sides', "«''We won,''» she said, «''and they lost.''»"],
  ['two apostrophes around apostrophes', "«''I don't know,''» she said."],
  ['three apostrophes', "«''He told me «'no way.'»''»"],
  ['two curly singles for a double', '«‘‘We won,’’» she said.'],
  ['full-width marks', 'He said «＂done＂» twice.'],
  // nested
  ['single in double', '«“She told me «‘no’» twice,”» he said.'],
  ['double in single', '«‘She told me «“no”» twice,’» he said.'],
  ['straight single in straight double', '«"She told me «\'no\'» twice,"» he said.'],
  ['closing together', '«“She told me «‘no.’»”»'],
  ['closing together, straight', '«"She told me «\'no.\'»"»'],
  ['closing together, spaced', '«“She told me «‘no.’» ”»'],
  ['opening together', '«“«‘No,’» she told me,”» he said.'],
  ['opening together, straight', '«"«\'No,\'» she told me,"» he said.'],
  ['double in double', '«“He called it «“a joke”» yesterday,”» she said.'],
  ['straight double in straight double', '«"He called it «"a joke"» yesterday,"» she said.'],
  ['curly in straight', '«"The poll asked «“Do you care?”» and most said yes."»'],
  ['two nested ones', '«“He said «“yes”» and then «“no”» to me,”» she said.'],
  ['three deep', '«‘He said «“I read «‘Emma’» once”» and left,’» she said.'],
  // mismatched mixes
  ['straight opening, curly closing', '«"We won,”» she said.'],
  ['curly opening, straight closing', '«“We won,"» she said.'],
  ['both closing marks face right', 'He said «”done”» and left.'],
  ['the closing mark faces left', 'He said «“done“» and left.'],
  ['single curly opening, straight closing', "«‘We won,'» she said."],
  ['a closing mark that opens a paragraph', '«” … and we won,”» she said.'],
  ['a space before the closing mark', '«“We won, “» she said.'],
  ['a space before the closing mark, single', '«‘We won, ‘» she said.'],
  // figures
  ['feet and inches', 'He is 6\'2" tall and she is 5’11” tall.'],
  ['feet and inches inside', '«"He is 6\'2" tall,"» she said.'],
  ['inches', 'A 5" pipe and a 3½" nail.'],
  ['inches inside', '«"The 5" pipe burst,"» he said.'],
  ['inches by inches', 'A 5"x7" print.'],
  ['a quotation that ends in a figure', 'It made the «"top 10"» and the «"bottom 10"» lists.'],
  ['a year at the end', '«"We won in 2016"» was the slogan.'],
  // glued sentences
  ['glued after the mark', 'They came «“by air”».Western capitals waited.'],
  ['glued after the mark, straight', 'They came «"by air"».Western capitals waited.'],
  ['glued sentence after a closing mark', '«“It is complex.”»Officials added more.'],
  ['glued sentence after a closing mark, straight', '«"It is complex."»Officials added more.'],
  ['glued before an opening mark', 'The outlet noted.«"We will see,"» she said.'],
  ['glued single', "They came «'by air.'»Western capitals waited."],
  // stray and unclosed
  ['a stray closing mark', 'We won,” she said. «“Yes.”»'],
  ['a stray straight mark', '«"We won,"» she said. It was over".'],
  ['a stray mark between spaces', 'It was “ over. «“Yes,”» he said.'],
  ['a stray opening mark between spaces at the end', 'It was over. “ '],
  ['unclosed', 'He said «“we won.¦'],
  [
    'paragraphs of a quotation joined to one, each with its opening mark',
    'She said: «"We won. "It took years. "Now rest."» He left.',
  ],
  ['a forgotten closing mark before who spoke', '«"We won, she said.¦ «"Now rest,"» he said.'],
  ['unclosed, another paragraph follows', 'He said «“we won.¦\n\nShe left on Monday.'],
  ['unclosed before another', 'He said: «“We won.¦ She said «“no”» and stayed.'],
  ['unclosed before another, straight', 'He said: «"We won.¦ She said «"no"» and stayed.'],
  ['unclosed, single', 'He said, «‘We won.¦'],
  // several paragraphs
  ['over two paragraphs', '«“We won.\n\n“They lost,”» she said.'],
  ['over three paragraphs', 'She said: «“We won.\n\n“They lost.\n\n“It rained.”»\n\nShe left.'],
  ['over two paragraphs, straight', '«"We won.\n\n"They lost,"» she said.'],
  ['over two paragraphs, single', '«‘We won.\n\n‘They lost,’» she said.'],
  ['over two paragraphs, with one inside', '«“He said «“yes”» to me.\n\n“They lost,”» she said.'],
  ['over two paragraphs, nested', '«“She said, «‘We won.\n\n“‘They lost.’»”»'],
  ['paragraphs that each close', '«“We won.”»\n\n«“They lost.”»'],
]

/** The same with `<>` for the marks that the table above cannot hold. */
const angles: [name: string, expected: string][] = [
  ['guillemets', 'He wrote <«Never»> twice.'],
  ['guillemets with spaces', 'He wrote <« Never »> twice.'],
  ['guillemets facing in', 'He wrote <»Never«> twice.'],
  ['single guillemets', 'He wrote <‹Never›> twice.'],
  ['double marks in guillemets', '<«He said <“never”> to me»>, she wrote.'],
]

for (const [name, expected] of angles) {
  test(name, async () => {
    const {quotations} = await analyzer.analyze(expected.replaceAll(/[<>]/g, ''))
    const shown = marked(expected.replaceAll(/[<>]/g, ''), quotations, '<>')
    assert.equal(shown, expected)
  })
}

for (const [name, expected] of cases) {
  test(name, async () => {
    const body = expected.replaceAll(/[«»¦]/g, '')
    const {quotations} = await analyzer.analyze(body)
    assert.equal(marked(body, quotations), expected)
  })
}

test('an unclosed quotation is a message at its mark', async () => {
  const {messages} = await analyzer.analyze('One.\n\nHe said: “We won.\n\nShe left.')
  assert.deepEqual(messages, [
    {rule: 'unclosed-quotation', reason: 'This quotation is opened and never closed.', span: [15, 16]},
  ])
})

test('the inner span leaves the marks out', async () => {
  const {quotations} = await analyzer.analyze("So: ``we won'' it is.")
  assert.deepEqual(quotations, [{span: [4, 14], inner: [6, 12], depth: 0, closed: true}])
})

test('depth counts from the outermost', async () => {
  const {quotations} = await analyzer.analyze('“A ‘b “c” d’ e”')
  assert.deepEqual(
    quotations.map(({span, depth}) => [...span, depth]),
    [
      [0, 15, 0],
      [3, 12, 1],
      [6, 9, 2],
    ],
  )
})

test('an unclosed quotation does not swallow an article saved as one paragraph', async () => {
  const rest = 'It rained all day in Lower Marsh. '.repeat(100)
  const {quotations} = await analyzer.analyze(`He said: “We won. ${rest}`)
  assert.deepEqual(quotations, [{span: [9, 17], inner: [10, 17], depth: 0, closed: false}])
})

test('marks written as entities, and emphasis inside, keep their places in Markdown', async () => {
  const document = 'He said &ldquo;we **won**&rdquo; and left.'
  const {quotations} = await analyzer.analyze(document, {format: 'markdown'})
  assert.deepEqual(
    quotations.map(({span, inner}) => [document.slice(...span), document.slice(...inner)]),
    [['&ldquo;we **won**&rdquo;', 'we **won**']],
  )
})

test('CRLF, a byte order mark and emoji do not move the marks', async () => {
  const document = '\ufeffOne 🦊.\r\n\r\nHe said: “We 🦊 won.”\r\n'
  const {quotations} = await analyzer.analyze(document)
  assert.deepEqual(
    quotations.map(({span}) => document.slice(...span)),
    ['“We 🦊 won.”'],
  )
})
