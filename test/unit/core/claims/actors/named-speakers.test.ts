/** From raw text: which name of a sentence speaks, and what belongs to it. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer} from '../../../../../src/core/index.ts'
import {modelsIn} from '../../../../../src/training/read-models.ts'

const analyzer = createAnalyzer({models: modelsIn()})

/** The actors of a text's claims, in the order of the claims. */
async function speakers(text: string) {
  const {claims, actors} = await analyzer.analyze(text)
  return claims.map(({actor}) => actors.find(({id}) => id === actor)?.name)
}

const cases: [name: string, text: string, expected: string[]][] = [
  // A name holds no office, body or day.
  [
    'office of a body',
    'Port Authority Acting Deputy Director for Dredging Ines Calloway said it was wet.',
    ['Ines Calloway'],
  ],
  ['office ad interim', 'FAO Country Representative ad interim Bert Oduya said it was dry.', ['Bert Oduya']],
  ['a brigade and a rank', 'Harlow Fire Brigade watch manager Dilys Penhale said it was hot.', ['Dilys Penhale']],
  ['hyphened office in small letters', 'Editor-in-chief Sofia Brandt said it was late.', ['Sofia Brandt']],
  ['office, comma, name', 'The coroner, Louis B. Tarn, said it was late.', ['Louis B. Tarn']],
  ['a day behind the name', 'Coroner Louis B. Tarn yesterday said it was late.', ['Louis B. Tarn']],
  [
    'office of two fields',
    'Minister for Housing and Urban Renewal Clare Nugent said rents would fall.',
    ['Clare Nugent'],
  ],
  ['two offices', 'Childcare Founder & CEO, Sara Whelan, said the home was full.', ['Sara Whelan']],
  ['a seat in parliament', 'Democratic Alliance MP Sipho Dube said the poll was rigged.', ['Sipho Dube']],
  ['a former office', 'Ex-mayor Neil Harcourt said the town was tired.', ['Neil Harcourt']],
  ['a party and a state behind', 'Rep. Ruth Ortiz, D-Calif., said the poll was rigged.', ['Ruth Ortiz']],
  ['a byline glued to the speaker', 'By Ruth Ortiz Ben Brand said the pier was gone.', ['Ben Brand']],
  ['a trade before the name', 'Bridge historian Bryn Walmer, who is also a baker, said it was safe.', ['Bryn Walmer']],
  [
    'a speaker glued to a word',
    'It caught all the gullsHarcourt said it was over. Neil Harcourt left.',
    ['Neil Harcourt'],
  ],
  // Names keep their parts.
  ['two syllables', 'Kim Jae-won is the coach. Kim said the boys were ready.', ['Kim Jae-won']],
  ['a Māori name', 'Te Rangi Hiroa Parata leads it. Parata said the land was sacred.', ['Te Rangi Hiroa Parata']],
  ['an Igbo name', 'Chukwuemeka Nnamdi-Eze leads it. Nnamdi-Eze said it would go on.', ['Chukwuemeka Nnamdi-Eze']],
  ['a generation behind a comma', 'Walter Pryce, Jr., said the budget was tight.', ['Walter Pryce, Jr.']],
  ['a generation', 'Walter Pryce Jr. is mayor. Pryce said the budget was tight.', ['Walter Pryce Jr.']],
  ['initials', 'P.J. Mulcahy said the match was rough.', ['P.J. Mulcahy']],
  ['a title of a land', 'The Duchess of Norwick said she was delighted.', ['Duchess of Norwick']],
  ['a peer of a place', 'Baroness Hale of Tarn said the house would sit late.', ['Baroness Hale of Tarn']],
  [
    'a legal form',
    'Tarn Group plc said profit fell. Tarn said it would cut jobs.',
    ['Tarn Group plc', 'Tarn Group plc'],
  ],
  ['two partners', 'Marks & Penn said profit fell.', ['Marks & Penn']],
  ['a preposition with a capital', 'Doctors Without Harbours said the ward was closed.', ['Doctors Without Harbours']],
  ['a Sunday paper', 'The Mail on Sunday reported that the duke was ill.', ['Mail on Sunday']],
  ['an outlet behind its kind', 'The magazine People with Boats said the star was broke.', ['People with Boats']],
  ['an outlet with an article', 'The al-Nahr newspaper said the dam had burst.', ['al-Nahr']],
  ['an account', '“The pier is gone,” @benbrand tweeted.', ['@benbrand']],
  // Whom a short name means.
  ['family name first', 'Chen Weiming lost his boat. Chen said the storm was fast.', ['Chen Weiming']],
  ['the first of two surnames', 'María López García won. Ms López said she was tired.', ['María López García']],
  [
    'a particle with a capital',
    'Jan van der Meulen leads it. Van der Meulen said the vote was close.',
    ['Jan van der Meulen'],
  ],
  ['a surname that is a given name', 'Edwin Thomas owns it. Mr Thomas said the roof had leaked.', ['Edwin Thomas']],
  ['a surname that is a word', 'Harriet Day coaches the team. Day said the girls had trained hard.', ['Harriet Day']],
  ['a short surname', 'Felicia Ng sells flowers. “Business is slow,” said Ng.', ['Felicia Ng']],
  [
    'a title and a first name',
    'Sheikh Abdullah bin Khalid al-Tani said it was open. Sheikh Abdullah added that ships were welcome.',
    ['Abdullah bin Khalid al-Tani', 'Abdullah bin Khalid al-Tani'],
  ],
  // Several at once.
  [
    'a list of surnames',
    'Ruth Ortiz, Ben Brand and Carl Lowe were there. Ortiz, Brand and Lowe said they had seen a light.',
    ['Ruth Ortiz, Ben Brand and Carl Lowe'],
  ],
  ['along with', 'Ruth Ortiz, along with harbour master Ben Brand, said it was dead.', ['Ruth Ortiz and Ben Brand']],
  ['both', 'Both the Harbour Party and the Farmers Union said it was dead.', ['Harbour Party and Farmers Union']],
  [
    'each of a body',
    'Ruth Ortiz of Tarn College and Ben Brand of the Coast Institute wrote that tides were rising.',
    ['Ruth Ortiz and Ben Brand'],
  ],
  [
    'each with a trade',
    'Ruth Ortiz, a baker, and Ben Brand, a nurse, said it was awful.',
    ['Ruth Ortiz and Ben Brand'],
  ],
  ['one surname for two', 'Ruth and Ben Ortiz said the pier was gone.', ['Ruth Ortiz and Ben Ortiz']],
  ['man and wife', 'Mr and Mrs Ortiz said the noise was awful.', ['Ortiz']],
  [
    'only an age',
    'Hanna Coller said it crashed. The 23-year-old added that it burned.',
    ['Hanna Coller', 'Hanna Coller'],
  ],
  [
    'an age and a role',
    'Milo Hartnell said he was ill. The 41-year-old former teacher said he had slept.',
    ['Milo Hartnell', 'Milo Hartnell'],
  ],
  [
    'another age',
    'Milo Hartnell, 30, said he was ill. A friend, Ada Roe, watched him. The 23-year-old said he had slept.',
    ['Milo Hartnell', 'Ada Roe'],
  ],
  [
    'a firm by its address',
    'Zenta.com denied that it was late. Zenta.com said it was early.',
    ['Zenta.com', 'Zenta.com'],
  ],
  ['nurses are people', 'The nurses said three had died.', ['nurses']],
  ['a nickname of two words', 'Jo “The Hammer” Pell said he would fight on.', ['Jo Pell']],
  ['a nickname in the same name', 'It rained. Maria "Mia" Solano denied it.', ['Maria Solano']],
  ['whose field it is', 'It rained. The farmer whose field was flooded said the dam was weak.', ['farmer']],
  [
    'members of a group that is called after them',
    'The nurses, members of a new group, Nurses for Open Wards, said three had died.',
    ['Nurses for Open Wards'],
  ],
  [
    'the same, cut off from its verb by a comma',
    'A group of nurses met. The nurses, members of a recently formed group, Nurses for Open Wards, have offered to help.',
    ['Nurses for Open Wards'],
  ],
  ['one title for two', 'Senators Ruth Ortiz and Ben Brand said it was dead.', ['Ruth Ortiz and Ben Brand']],
  // Bodies that are somebody's.
  ['an office of a person', 'Prosecutor General Ilya Morozov’s office said it was closed.', ['Ilya Morozov’s office']],
  ['his office', 'Ilya Morozov’s term is over. His office said the file was closed.', ['Ilya Morozov’s office']],
  ['a body of a country', 'Tarnland’s parliament said it would meet.', ['Tarnland’s parliament']],
  [
    'a court of a country',
    'Tarnland’s 4th District Court of Appeal found that it was void.',
    ['District Court of Appeal'],
  ],
  ['a programme of a body', 'NESA’s Near Coast Object Program said it was void.', ['Near Coast Object Program']],
  [
    'who speaks for a body',
    'A Norwick Ambulance spokesman said: “We were called at six.”',
    ['Norwick Ambulance spokesman'],
  ],
  ['whose statement it is', 'A statement from her lawyer said it was void.', ['her lawyer']],
  // An outlet with what it is.
  ['an outlet and its kind', 'The Tidal Watch blog also reported that it was late.', ['Tidal Watch']],
  // A body by its place, a group, a thing that says something.
  [
    'a department of another town',
    'The Dover Police Department tweeted that it was open. Later, the Norwick police department said it was closed.',
    ['Dover Police Department', 'Norwick police department'],
  ],
  [
    'many people are not one of them',
    'Mara Hodge said there was no time. The MPs who make up the Harbour Committee said the agency was failing.',
    ['Mara Hodge', 'MPs'],
  ],
  [
    'aides at the start of a sentence',
    'Paul Lund spoke on Monday. Aides to Lund pointed out that threats to the dam would prompt a reply.',
    ['Aides'],
  ],
  ['a body behind “for” that speaks', 'Transport for Norwick said that trains were late.', ['Transport for Norwick']],
  ['people before “for” are not part of a name', 'Lawyers for Zenta said that trains were late.', ['Lawyers']],
  ['another name of a group', 'The Islamic State has lost the town. ISIS claimed that it had won.', ['Islamic State']],
  // A post with its signature.
  ['a signed post', 'The pier is gone and nobody told us. — Ben Brand (@benbrand) May 4, 2019', ['Ben Brand']],
  ['a signature below the post', 'The pier is gone.\n\n— Ben Brand (@benbrand) May 4, 2019', ['Ben Brand']],
]

for (const [name, text, expected] of cases) {
  test(name, async () => assert.deepEqual(await speakers(text), expected))
}

test('a lone accent that a model takes for a name: nobody', async () => {
  assert.deepEqual(await speakers('#e\u0301Reporting by Ann Roe'), [])
})
