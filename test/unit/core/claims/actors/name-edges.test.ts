/** What belongs to a name, and who of those in a source speaks. `[p …]` is what the name model found. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer} from '../../../../../src/core/index.ts'
import {modelsIn} from '../../../../../src/training/read-models.ts'
import {markedTree} from '../marked-prose.ts'
import {resolveShipped} from './resolve-shipped.ts'

function speakers(marked: string) {
  const tree = markedTree(marked)
  resolveShipped(tree)
  const {claims, actors} = tree.data!
  return claims.map(({actor}) => actors.find(({id}) => id === actor)?.name)
}

for (const [name, marked, expected] of [
  // An office before the name.
  ['office of a field', '«Secretary of State [p Mara Pell]» said yes.', ['Mara Pell']],
  ['office and field in one name', '«Secretary of [o State for Ports Mara Pell]» said yes.', ['Mara Pell']],
  [
    'the same two words are no place elsewhere',
    '«Secretary of [o State for Ports Wex Pell]» said yes. «[l Wex Pell]» said no.',
    ['Wex Pell', 'Wex Pell'],
  ],
  ['an office’s field without its holder', '«The Secretary of [o State for Foreign Affairs]» said yes.', ['Secretary']],
  ['office with hyphens', '«Coastwire Editor-in-Chief [p Mara Pell]» said yes.', ['Mara Pell']],
  ['member of a house', '«Member of Parliament [p Mara Pell]» said yes.', ['Mara Pell']],
  ['an envoy to many', '«[l US] Ambassador to the United Ports [p Mara Pell]» said yes.', ['Mara Pell']],
  ['a field with its article', '«Secretary of the Interior [p Mara Pell]» said yes.', ['Mara Pell']],
  ['two roles of one person', '«committee member and Tory MP [p Mara Pell]» said yes.', ['Mara Pell']],
  ['a role in a title', '«“Mrs Quay” actress [p Mara Pell]» said yes.', ['Mara Pell']],
  ['office of two fields', '«Minister of State for Ports [p Mara Pell]» said yes.', ['Mara Pell']],
  ['a field that is a title, too', '«Secretary of Defense [p Mara Pell]» said yes.', ['Mara Pell']],
  ['office in a place', '«the mayor of [l Lower Marsh] [p Mara Pell]» said yes.', ['Mara Pell']],
  ['office and rank', '«Chairman of the Harbour Chiefs Admiral [p Mara Pell]» said yes.', ['Mara Pell']],
  ['two offices', '«port director and senior economist [p Mara Pell]» said yes.', ['Mara Pell']],
  ['agent in charge', '«Special Agent in Charge [p Mara Pell]» said yes.', ['Mara Pell']],
  ['a person read with the body', '«President of the [o Senate Olu Abara]» said yes.', ['Olu Abara']],
  ['a person read with the country', '«King of [p Merania Osric]» said yes.', ['Osric']],
  ['an office within the name', '«[o Marsh County District Attorney Mary Pell]» said yes.', ['Mary Pell']],
  ['an office and a surname', '[p Mara Pell] left. «DA [p Pell]» said yes.', ['Mara Pell']],
  // Who is another’s is not that other.
  ['a spokesman', '«A spokesman for Governor [p Mara Pell]» said yes.', ['spokesman']],
  ['a mother', '«The mother of [p Mara Pell]» said yes.', ['mother']],
  ['an officer whom another governs', '«The head of Governor [p Mara Pell]’s office» said yes.', ['head']],
  ['an editor’s given name', `«[p Mara]» said yes. ${'They left. '.repeat(20)}Editing by [p Mara Pell].`, ['Mara']],
  ['a name inside a clause', '«A man who goes by the name “[p Rusty]”» said yes.', ['man']],
  ['whom the outlet saw', '«A memo seen by the [o Quay Herald]» said yes.', ['memo']],
  ['who reported it first', '«A letter obtained and first reported by the [o Quay Herald]» said yes.', ['letter']],
  // A body and a person read as one name.
  ['a body and an address', '«[o Coastwire Mr Pell]» said yes.', ['Pell']],
  ['an outlet and a surname', '[p Mara Pell] left. «[o Evening Post Pell]» said yes.', ['Mara Pell']],
  ['from a country', '«President [p Pell of Jordan]» said yes.', ['Pell']],
  ['a person of a body', '«[o Mary Pell of Channel 8]» said yes.', ['Mary Pell']],
  // A name that no model found, clear from where it stands.
  ['apposed to a role, with a particle', '«Her co-keeper, Bram de Witte», said yes.', ['Bram de Witte']],
  ['a firm apposed to a role is not a person', '«Its old owner, the Tarn Line», said yes.', ['Tarn Line']],
  [
    'a title with letters behind',
    '«Prosecutor [p Mara Pell KC]» said yes. «[p Ms Pell]» said no.',
    ['Mara Pell', 'Mara Pell'],
  ],
  // Names keep their parts.
  ['centre for', '«The [o Centre] for [p Tidal Studies]» said yes.', ['Centre for Tidal Studies']],
  ['a group by its members', 'It told «Nurses for [o Open Wards]», who said yes.', ['Nurses for Open Wards']],
  ['a group against', 'It told «[p Parents] Against Lead [o Pipes]», who said yes.', ['Parents Against Lead Pipes']],
  ['what a body is for', 'It told «[o Transport] for [l Merrow]», who said yes.', ['Transport for Merrow']],
  [
    'a group that opens a sentence',
    '«Nurses for [o Open Wards]» said yes. It told Nurses for [o Open Wards] so.',
    ['Nurses for Open Wards'],
  ],
  ['whose lawyers open a sentence', '«Lawyers for [o Zenta]» said yes.', ['Lawyers']],
  ['lawyers for a district are not a group', '«Attorneys for the [l Eastern Marsh]» said yes.', ['Attorneys']],
  [
    'a body of the … of the',
    '«The [o Congregation] for the Rites of the Tide» said yes.',
    ['Congregation for the Rites of the Tide'],
  ],
  ['committee to', '«The [o Committee] to Protect Harbours» said yes.', ['Committee to Protect Harbours']],
  ['two fields', '«Tides and [o Harbour Protection]» said yes.', ['Tides and Harbour Protection']],
  ['two games', '«The Coastal Draughts and [o Chess League]» said yes.', ['Coastal Draughts and Chess League']],
  ['three fields', 'The [o Ministry of Ports], «Ships and Tides» said yes.', ['Ministry of Ports, Ships and Tides']],
  ['an office of a person', 'The Office of [p Mara Pell] left. «[p Pell]» said yes.', ['Mara Pell']],
  ['a body that nobody took for a name', 'They were told by «the Trade Tribunal» of it.', ['Trade Tribunal']],
  ['a day in an outlet’s name', '«[o Coast Today]» said yes.', ['Coast Today']],
  ['a site by its name', '«A site called DeepQuay» said yes.', ['DeepQuay']],
  ['somebody by name', '«A student named Mara Pell» said yes.', ['Mara Pell']],
  ['a statement that somebody issued', '«A statement issued by the [o Tide Board]» said yes.', ['Tide Board']],
  ['a news site', '«The Coast Tide news site» said yes.', ['Coast Tide']],
  ['an outlet behind what it is', '«One newspaper, the New Tide» said yes.', ['New Tide']],
  ['initials in brackets', 'The [o Tide Research Board] (TNO) met. «TNO» said yes.', ['Tide Research Board']],
  [
    'what is named after a firm',
    '[o Strand] left. [o Strand] came. [o Strand Community Hub] met. «[o Strand]» said yes.',
    ['Strand'],
  ],
  ['an office of a body', '«[o Nola]» said yes. The [o Nola ’s Tide Office] met.', ['Nola']],
  ['a firm that says its trade', '[o Strand] left. «[o Strand Motors]» said yes.', ['Strand Motors']],
  ['initials of a place are no body', 'They left the [l Coast District Court]. «The [o CDC]» said yes.', ['CDC']],
  ['an outlet and its kind', '«The Quay newspaper» said yes.', ['Quay']],
  ['a town’s newspaper', '«The [l Brask] newspaper» said yes.', ['Brask newspaper']],
  ['two partners are one firm', '«[o Bell] & [p Howe]» said yes.', ['Bell & Howe']],
  // What is no part of a name.
  ['yesterday', '«Coroner [p Mara Pell] yesterday» said yes.', ['Mara Pell']],
  ['last week', '«Mr. [p Pell] last week» said yes.', ['Pell']],
  ['a weekday', '«[p Mara Pell Monday]» said yes.', ['Mara Pell']],
  ['an adjective behind', '«two people familiar with it» said yes.', ['two people']],
  ['a title in marks', '«The former “Harbour Lights” star» said yes.', ['star']],
  // Names of all shapes.
  ['a surname that is an office', '[p Ann King] left. «[p King]» said yes.', ['Ann King']],
  ['two letters', '[p Bo Ng] left. «[p Ng]» said yes.', ['Bo Ng']],
  ['an address and a surname that nobody knew', '«Mr Hollis» said yes.', ['Hollis']],
  ['junior, then the surname', '«[p Bo Pell Jr.]» said yes. «[p Pell]» said no.', ['Bo Pell Jr.', 'Bo Pell Jr.']],
  ['junior, then without', '«[p Bo Pell Jr.]» said yes. «[p Bo Pell]» said no.', ['Bo Pell Jr.', 'Bo Pell Jr.']],
  ['a pope', '«[p Pope Leo]» said yes. «[p Leo]» said no.', ['Pope Leo', 'Pope Leo']],
  ['a prince is no namesake', '«[p Leo Pell]» said yes. «Prince [p Leo]» said no.', ['Leo Pell', 'Prince Leo']],
  // Whose words they are, and who is told more of.
  ['a letter', '«Mr. [p Pell]’s letter» said yes.', ['Pell']],
  ['a letter by somebody', '«A letter by [p Mara Pell]» said yes.', ['Mara Pell']],
  ['an outlet’s report', '«The [o Marsh Herald] report» said yes.', ['Marsh Herald']],
  ['a report by a body is a document', '«A report by [o Open Quay]» said yes.', ['report']],
  ['an envoy is a person', '«The envoy, [o Tarn Mladek],» said yes.', ['Tarn Mladek']],
  ['the clause behind “which” is not said', '«[p Mara Pell], of Open Quay, which met,» said yes.', ['Mara Pell']],
  ['a name behind a clause', '«The woman who left the board, [p Mara Pell],» said yes.', ['Mara Pell']],
] as const) {
  test(name, () => assert.deepEqual(speakers(marked), expected))
}

test('of a source in two parts the one beside the cue speaks', async () => {
  const {claims, actors} = await createAnalyzer({models: modelsIn()}).analyze(
    'The board wants to close the pier, although engineers believe it can be mended.',
  )
  const names = claims.map(({actor}) => actors.find(({id}) => id === actor)?.name)
  assert.deepEqual(names, ['board', 'engineers'])
})

test('initials before a turn are those of the person whom the text has in full', async () => {
  const {claims, actors} = await createAnalyzer({models: modelsIn()}).analyze(
    [
      'Dr. Ines Calloway leads the survey. She spoke to us in May.',
      'Ines Calloway: At first we were bad at it.',
      'IC: Now we are wrong one time in twenty.',
      'OT: I was there as well, and it went worse.',
      'IC: It was my boat.',
    ].join('\n\n'),
  )
  const names = claims.map(({actor}) => actors.find(({id}) => id === actor)?.name)
  assert.deepEqual(names, ['Ines Calloway', 'Ines Calloway', 'OT', 'Ines Calloway'])
})
