import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer} from '../../../../../src/core/index.ts'
import {modelsIn} from '../../../../../src/training/read-models.ts'
import {markClaims, sortMarks, withoutMarks} from './mark-claims.ts'

const analyzer = createAnalyzer({models: modelsIn()})

for (const [name, expected] of [
  ['a quotation, then who said it', '«“The ferry is safe,”» {said} ‹Maria Okafor, who runs the line›.'],
  ['who said it, then a quotation', '‹Okafor› {said}, «“The ferry is safe.”»'],
  ['a quotation cut in two', '«“The ferry,”» ‹she› {said}, «“is safe.”»'],
  [
    'a quotation cut in two by who speaks and what they did',
    '«“The ferry,”» {said} ‹Okafor›, who has run it since May, «“is safe.”»',
  ],
  ['indirect speech', '‹The mayor› {said} «the bridge would reopen in May».'],
  ['according to, in front', '{According to} ‹the report›, «the dam had leaked for years».'],
  ['according to, behind', '«The dam had leaked for years», {according to} ‹the report›.'],
  ['a quotation that runs on over sentences', '«“The ferry is safe. We tested it twice,”» ‹Okafor› {said}.'],
  ['a quotation below a colon', '‹Dr. Okafor› {stated}:\n\n«“The ferry is safe, and it will sail again on Monday.”»'],
  [
    'a paragraph that quotes on',
    '«“The ferry is safe,”» ‹Okafor› {said}.\n\n«“We tested it twice in March, and it did not leak.”»',
  ],
  [
    'a quotation behind a colon, introduced by no verb of saying',
    '‹Thomas Ruhle›, who advises the survey team, {was more blunt}: «“Nobody has been under it.”»',
  ],
  ['a quotation before any verb', '«“It is miserable to be broke again,”» {sighed} ‹Ida Riis›, looking at the pier.'],
  ['a question before any verb', '«“Is that so?”» ‹Mr. Moe› {fumed}.'],
  ['a question before what somebody does', '«“Is that so?”» She left the room.'],
  [
    'the agent of a passive is no part of what is said',
    'Marshlight {was criticised} by ‹the Harbour Tribunal› «for running a “reckless plan”».',
  ],
  ['this from', 'The council met.\n\nThis from ‹Mayor Ida Riis›{:}\n\n«“Nobody will lose a job over it.”»'],
  ['that said', 'The plan is cheap. That said, the two firms might have made a good fit.'],
  ['the reader is nobody', 'If you want the blue boat, you should come early.'],
  ['titles are nobody’s', 'Moe is known for the films “Packing Up Your Ferry” and “Cold Harbour Nights.”'],
  ['a nickname, and where it is used, are nobody’s', 'Moe is known as “the Ferryman” in Ostrow.'],
  ['a passive with its agent', '«The firm» {was criticised by} ‹the Harbour Tribunal› «for hiding the report».'],
  ['who is told does not speak', 'The firm {was told} «that it must close the pier».'],
  [
    'an utterance in a sentence without a cue',
    'Beside the door: a bench, a lamp and «“You must leave your boots outside.”»',
  ],
  ['who “keeps asking”', '«“Where is the money?”» ‹Ostrow’s deputies› {keep asking}.'],
  ['this from, in one line', 'This from ‹Coach Ida Brandt›{:} «“We were second to every ball.”»'],
  ['who asks not to be named', '‹A clerk›, who asked not to be named, {said} «the fund was broke».'],
  [
    'a quotation after what is referred to',
    '«“The vote is on Friday,”» ‹Noll› {said}, {referring to} «the merger». «“After that, we count.”»',
  ],
  ['what was seen is nobody’s', 'The fault was first seen by the harbour crew in March.'],
  ['a gesture says nothing', 'Moe nodded, then signed the form.'],
  ['nor do tears', 'Told of the ruling, Moe wept.'],
  ['nobody said anything', 'The ferry left the harbour at noon and reached the island at two.'],
  ['scare quotes are nobody’s', 'The so-called “ghost ferry” left the harbour at noon.'],
  ['a quotation signed with a dash', '«“The ferry saved my summer, and my mother’s too.”» {—} ‹Ines Duarte›'],
] as const) {
  test(name, async () => {
    const text = withoutMarks(expected)
    // marks stand in text order in both
    assert.equal(sortMarks(await markClaims(text)), sortMarks(expected))
  })
}

test('a transcript’s turns are whose label they follow', async () => {
  const lines = [
    '‹OKAFOR›{:} «The ferry is safe».',
    '«We tested it twice».',
    '‹DUARTE›{:} «Who is we?»',
    '‹OKAFOR›{:} «The line and the harbour board».',
  ]
  const text = withoutMarks(lines.join('\n\n'))
  assert.equal(sortMarks(await markClaims(text)), sortMarks(lines.join('\n\n')))
})

for (const [name, text, contents] of [
  [
    'a quotation that a cue parts is one claim',
    '“The ferry is safe,” Okafor said. “We tested it twice in March.”',
    ['“The ferry is safe,” … “We tested it twice in March.”'],
  ],
  [
    'a quotation in the next paragraph is a claim of its own',
    '“The ferry is safe,” Okafor said.\n\n“We tested it twice in March, and it did not leak.”',
    ['“The ferry is safe,”', '“We tested it twice in March, and it did not leak.”'],
  ],
  [
    'a quotation after indirect speech is a claim of its own',
    'Okafor said the ferry was safe. “We tested it twice in March.”',
    ['the ferry was safe', '“We tested it twice in March.”'],
  ],
] as const) {
  test(name, async () => {
    const {claims, actors} = await analyzer.analyze(text)
    const shown = claims.map(({content}) => content.map(([start, end]) => text.slice(start, end)).join(' … '))
    assert.deepEqual(shown, contents)
    assert.deepEqual(
      claims.map(({actor}) => actors.find(({id}) => id === actor)?.name),
      contents.map(() => 'Okafor'),
    )
  })
}

test('a quotation behind a colon is shown even when nobody is found who says it', async () => {
  const text = 'The meeting went like this: “You don’t chase engineers who came to help.”'
  const {claims} = await analyzer.analyze(text)
  assert.deepEqual(
    claims.map(({content}) => content.map((span) => text.slice(...span))),
    [['“You don’t chase engineers who came to help.”']],
  )
})

test('a free quotation belongs to who spoke before it', async () => {
  const {claims} = await analyzer.analyze('“The ferry is safe,” Okafor said. “We tested it twice in March.”')
  assert.equal(claims.length, 1)
  assert.equal(claims[0].content.length, 2)
  assert.equal(claims[0].kind, 'direct')
})

test('a whole quoted sentence that nobody is said to have spoken has no source', async () => {
  const {claims} = await analyzer.analyze('The harbour was quiet.\n\n“The ferry will never sail again from here.”')
  assert.deepEqual(
    claims.map(({actor, source, kind}) => ({actor, source, kind})),
    [{actor: undefined, source: [], kind: 'direct'}],
  )
})

test('every claim has a confidence and says what it rests on', async () => {
  const {claims} = await analyzer.analyze('The mayor said the bridge would reopen in May.')
  assert.ok(claims[0].confidence > 0.5 && claims[0].confidence < 1)
  assert.ok(claims[0].evidence.some(({kind, text}) => kind === 'cue' && text.includes('“said”')))
})

test('the strongest reasons for a cue can be asked for', async () => {
  const text = 'The mayor said the bridge would reopen in May.'
  const reasons = await analyzer.explain(text, [10, 14])
  assert.equal(reasons.length, 5)
  assert.ok(reasons[0].weight > 0.5)
  assert.deepEqual(await analyzer.explain('', [0, 4]), [])
})

test('without models nothing is found and nothing is explained', async () => {
  const bare = createAnalyzer()
  assert.deepEqual((await bare.analyze('The mayor said no.')).claims, [])
  assert.deepEqual(await bare.explain('The mayor said no.', [10, 14]), [])
})
