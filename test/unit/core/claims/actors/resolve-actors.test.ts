import assert from 'node:assert/strict'
import {test} from 'node:test'
import {markedTree} from '../marked-prose.ts'
import {resolveShipped} from './resolve-shipped.ts'

function resolved(marked: string) {
  const tree = markedTree(marked)
  resolveShipped(tree)
  return tree.data!
}

/** The actor of each source marked, in text order; with a question mark where that is not sure. */
function speakers(marked: string) {
  const {claims, actors} = resolved(marked)
  return claims.map(({actor, actorConfidence = 0}) => {
    const name = actors.find(({id}) => id === actor)?.name
    return name && actorConfidence < 0.6 ? `${name}?` : name
  })
}

for (const [name, marked, expected] of [
  // Aliases.
  ['surname', '«[p Anna Roe]» said yes. «[p Roe]» said no.', ['Anna Roe', 'Anna Roe']],
  ['given name', '«[p Anna Roe]» said yes. «[p Anna]» said no.', ['Anna Roe', 'Anna Roe']],
  ['surname before the full name', '«[p Roe]» said yes.\n«[p Anna Roe]» said no.', ['Anna Roe', 'Anna Roe']],
  ['title and surname', '«[p Anna Roe]» said yes. «Ms. [p Roe]» said no.', ['Anna Roe', 'Anna Roe']],
  ['title within the name found', '«[p President Ivo Tarn]» said yes. «[p Tarn]» said no.', ['Ivo Tarn', 'Ivo Tarn']],
  ['initial', '«[p J. Marsh]» said yes. «[p John Marsh]» said no.', ['John Marsh', 'John Marsh']],
  ['middle name', '«[p Lena Ott Berg]» said yes. «[p Lena Berg]» said no.', ['Lena Ott Berg', 'Lena Ott Berg']],
  ['short given name', '«[p William Marsh]» said yes. «[p Bill Marsh]» said no.', ['William Marsh', 'William Marsh']],
  ['nickname', '«[p Robert] “[p Dutch]” [p Marsh]» said yes. «[p Dutch]» said no.', ['Robert Marsh', 'Robert Marsh']],
  ['family name first', '«[p Kang Min-jae]» said yes. «[p Kang]» said no.', ['Kang Min-jae', 'Kang Min-jae']],
  ['possessive', '[p Anna Roe]’s boat leaks. «[p Roe]» said so.', ['Anna Roe']],
  // Offices.
  [
    'a professor is not the minister',
    '«Professor [p Ines Caro]» said yes. «The education minister» said no.',
    ['Ines Caro', 'education minister'],
  ],
  [
    'nor is the minister of another field',
    '«The health minister, [p Ivo Tarn],» said yes. «The education minister» said no.',
    ['Ivo Tarn', 'education minister'],
  ],
  [
    'fields tell ministers apart who are not named',
    '«The health minister» said yes. «The education minister» said no. «The health minister» said so.',
    ['health minister', 'education minister', 'health minister'],
  ],
  // Namesakes stay apart.
  ['spouses', '«[p Bill Cole]» said yes. «[p Hillary Cole]» said no.', ['Bill Cole', 'Hillary Cole']],
  ['father and son', '«[p Tom Cole]» said yes. «[p Tom Cole Jr.]» said no.', ['Tom Cole', 'Tom Cole Jr.']],
  [
    'initials that differ',
    '«[p George W. Cole]» said yes. «[p George H. Cole]» said no.',
    ['George W. Cole', 'George H. Cole'],
  ],
  [
    'a bare name goes to the one so called before',
    '«[p Ann Cole]» said yes. «[p Cole]» said no. «[p Bert Cole]» said maybe. «[p Cole]» said never.',
    ['Ann Cole', 'Ann Cole', 'Bert Cole', 'Ann Cole'],
  ],
  [
    'a title tells spouses apart',
    '«[p Bert Cole]» said yes. «[p Mary Cole]» said no. «Mrs. [p Cole]» said never.',
    ['Bert Cole', 'Mary Cole', 'Mary Cole'],
  ],
  ['a bare name that may be either is neither', '[p Ann Cole] met [p Bert Cole]. «[p Cole]» said no.', ['Cole']],
  [
    'those that may be either are one',
    '[p Ann Cole] met [p Bert Cole]. «[p Cole]» said no. «[p Cole]» said yes.',
    ['Cole', 'Cole'],
  ],
  [
    'the one named in full right behind the headline',
    '«[p Cole]» said no.\n[p Bert Cole] left. [p Ann Cole] left.',
    ['Bert Cole'],
  ],
  // Who of those in the source.
  ['whose envoy', '«[p Tarn]’s special envoy [p Keith Moll]» said yes.', ['Keith Moll']],
  ['whose spokeswoman', '«a spokeswoman for [p Ivo Tarn]» said no.', ['spokeswoman']],
  ['name behind the role', '«The ministry’s spokesman, [p Ivan Petrov],» said no.', ['Ivan Petrov']],
  ['role behind the name', '«[p Ivan Petrov], the ministry’s spokesman,» said no.', ['Ivan Petrov']],
  ['a name that nobody knew for one', '«The operator, Coast Passage,» said no.', ['Coast Passage']],
  ['officials in a place', '«Officials in [l Brask]» said no.', ['Officials']],
  // Whom a description means.
  ['what only the one just named can be', '[p Emil Okafor] left. «The winger» said yes.', ['Emil Okafor']],
  ['two are too many', '[p Emil Okafor] and [p Bert Cole] left. «The winger» said yes.', ['Bert Cole?']],
  ['who is called the coach is not the winger', 'The coach, [p Emil Okafor], left. «The winger» said yes.', ['winger']],
  ['an office, right behind the one person spoken of', '[p Ann Roe] left. «The mayor» said no.', ['Ann Roe']],
  ['a wider word for an office', 'Sen. [p Ann Roe] left. «The lawmaker» said no.', ['Ann Roe']],
  ['another’s office', 'Sen. [p Ann Roe] met [p Bert Cole]. «The former senator» said no.', ['former senator']],
  ['by age', '[p Jo Roe], 19, met [p Bert Cole], 44. «The teenager» said no.', ['Jo Roe']],
  ['by country alone, in doubt', '[p Jo Roe] left. «The Dane» said no.', ['Dane?']],
  [
    'the ambassador, named a sentence on',
    '«Tarnland’s ambassador to the league» said yes. Ambassador [p Ann Roe] said no. «Roe» said so.',
    ['Ann Roe', 'Ann Roe'],
  ],
  [
    'a ministry is not the country whose it is',
    '[l Tarnland] sent ships. «[l Tarnland]’s foreign ministry» said no.',
    ['Tarnland’s foreign ministry'],
  ],
  ['whose leader', '[p Jo Roe], leader of the council, left. «The Greens’s leader» said no.', ['Greens’s leader']],
  [
    'any word that opens a sentence on whom the last was about',
    '[p Bert Cole] left.\n[p Jo Roe] left. «The analyst» said no.',
    ['Jo Roe'],
  ],
  [
    'no word for somebody whose part it cannot be',
    'The coach, [p Jo Roe], left. «The goalkeeper» said no.',
    ['goalkeeper'],
  ],
  [
    'a former office',
    'The former chairman, [p Jo Roe], left. [p Bert Cole] left. «The former chairman» said no.',
    ['Jo Roe'],
  ],
  ['somebody introduced since', '[p Jo Roe] met a farmer. «The farmer» said no.', ['farmer']],
  ['a company introduced by that word', 'A company left. [o Tarn Corp] left. «The company» said no.', ['company']],
  [
    'a watchdog, where none of the two is called so, stays apart',
    '[o Tarn Safety Board] met [o Tarn Corp]. «The watchdog» said no.',
    ['watchdog'],
  ],
  ['a company by its name', '[o Tarn Corp] left. «The company» said no.', ['Tarn Corp']],
  ['a firm’s short name', '«[o Tarn Corp]» said yes. «[p Tarn]» said no.', ['Tarn Corp', 'Tarn Corp']],
  ['a spokesman’s office', '«A spokesman for Tern North» said yes. «The group» said no.', ['spokesman', 'Tern North']],
  [
    'a thing called again, far on',
    `«The county» said yes. ${'Old boats sank. '.repeat(20)}«The county» said no.`,
    ['county', 'county'],
  ],
  [
    'a judge is who is called justice',
    'Mrs. Justice [p Ann Roe] left. [p Bert Cole] left. «The judge» said no.',
    ['Ann Roe'],
  ],
  ['letters behind a name are none of it', '«[p Ann Roe KC]» said yes. «[p Roe]» said no.', ['Ann Roe', 'Ann Roe']],
  [
    'who is named in a quotation does not speak it',
    '[p Bert Cole] left. [p Ann Roe] left. “[p Cole] is old,” «he» said.',
    [undefined],
  ],
  // Bodies.
  [
    'acronym in brackets',
    '«The [o Institute of Tides] ([o IoT])» said yes. «The [o IoT]» said no.',
    ['Institute of Tides', 'Institute of Tides'],
  ],
  ['initials', '«[o Marsh Times]» said yes. «The [o MT]» said no.', ['Marsh Times', 'Marsh Times']],
  [
    'short form of an outlet',
    '«[o The Eastern Herald]» said yes. «The [o Herald]» said no.',
    ['Eastern Herald', 'Eastern Herald'],
  ],
  ['two that share a word', '«[o Coast Bank]» said yes. «[o Coast Union]» said no.', ['Coast Bank', 'Coast Union']],
  ['the outlet', '«[o Eastern Herald]» said yes. «The outlet» said no.', ['Eastern Herald', 'Eastern Herald']],
  [
    'the ministry',
    '«The [o Fisheries Ministry]» said yes. «The ministry» said no.',
    ['Fisheries Ministry', 'Fisheries Ministry'],
  ],
  ['a government by its place', '«[l Brask]» said no.', ['Brask']],
  [
    'a country’s names',
    '«The [l U.S.]» said yes. «The [l United States]» said no.',
    ['United States', 'United States'],
  ],
  // Role nouns.
  ['the president', '«President [p Ivo Tarn]» said yes. «The president» said no.', ['Ivo Tarn', 'Ivo Tarn']],
  [
    'the other president',
    '«Ruthenian President [p Ivo Tarn]» said yes. «The Merian president» said no.',
    ['Ivo Tarn', 'Merian president'],
  ],
  // Pronouns.
  ['she', '[p Bert Cole] met [p Anna Roe]. «She» said no.', ['Anna Roe']],
  ['he', '[p Bert Cole] met [p Anna Roe]. «He» said no.', ['Bert Cole']],
  ['subject first', '«[p Bert Cole]» said yes. [p Karl Lund] was told. «He» said no.', ['Bert Cole', 'Karl Lund']],
  ['they, of a group', '«Three officials» said yes. «They» said no.', ['Three officials', 'Three officials']],
  ['they, of a body', '«The [o Coast Bank]» said yes. «They» said no.', ['Coast Bank', 'Coast Bank']],
  [
    'they, in a quotation after a group',
    '«Officials» said yes. “«They» told me no,” said «[p Anna Roe]».',
    ['Officials', 'Officials', 'Anna Roe'],
  ],
  [
    'they, in a quotation that says who',
    '“My friends lost. «They» told me no,” said «[p Anna Roe]».',
    ['My friends', 'Anna Roe'],
  ],
  [
    'he, after somebody unnamed who spoke',
    '“I slept,” said «[p Bert Cole]».\n«Three divers» wrote. «One of them, who still dives,» said yes. “We left,” «he» said.',
    ['Bert Cole', 'Three divers', 'One of them', 'One of them'],
  ],
  ['it, of a body', '«The [o Coast Bank]» said yes. «It» said no.', ['Coast Bank', 'Coast Bank']],
  ['not he who is quoted', '«[p Bert Cole]» said yes. “He lost,” said «[p Karl Lund]».', ['Bert Cole', 'Karl Lund']],
  ['who', '[p Bert Cole], «who» said no, left.', ['Bert Cole']],
  ['I is whoever is quoted', '“I left,” said «[p Anna Roe]». “My boat leaks.”', ['Anna Roe']],
  // Unnamed sources.
  ['repeated', '«Officials» said yes. «Officials» said no.', ['Officials', 'Officials']],
  ['the officials', '«Three officials» said yes. «The officials» said no.', ['Three officials', 'Three officials']],
  ['another', '«A source» said yes. «Another source» said no.', ['source', 'Another source']],
  ['a label, all through', '«Q»: said who. «A»: said nobody. «Q»: said why.', ['Q', 'A', 'Q']],
  [
    'those who speak together',
    '«[p Anna Roe] and [p Bert Cole]» said no. «They» said yes.',
    ['Anna Roe and Bert Cole', 'Anna Roe and Bert Cole'],
  ],
  ['one of several', '«One of the officials» said no.', ['One of the officials']],
  ['a new one each time', '«A source» said yes. «A source» said no.', ['source', 'source']],
] satisfies [string, string, (string | undefined)[]][]) {
  test(name, () => assert.deepEqual(speakers(marked), expected))
}

for (const [name, marked, expected] of [
  ['title', '«Ruthenian President [p Ivo Tarn]» said no.', 'Ruthenian President'],
  ['role before the name', '«[p Tarn]’s special envoy [p Keith Moll]» said no.', 'Tarn’s special envoy'],
  ['role and comma before the name', '«The ministry’s spokesman, [p Ivan Petrov],» said no.', 'ministry’s spokesman'],
  ['role after the name', '«[p Ivan Petrov], a spokesman for the ministry,» said no.', 'spokesman for the ministry'],
  ['whose', '[p Ivo Tarn] left. «His aide, [p Lena Ott],» said no.', 'Ivo Tarn’s aide'],
  [
    'whose, not their own',
    '«[p Lena Ott]» said no.\n\nA boat sank.\n\n«Her producer, [p Kit Marl],» said yes.',
    'Lena Ott’s producer',
  ],
  [
    'a fuller role wins',
    '«President [p Ivo Tarn]» said no. «[p Tarn], the new chief of the council,» said yes.',
    'new chief of the council',
  ],
  ['no role', '«[p Ivo Tarn]» said no.', undefined],
  ['of somebody else, before the subject', 'Along with his brother, «[p Ivo Tarn]» said no.', undefined],
  ['behind an age', '«[p Ivo Tarn], 61, a baker,» said no.', 'baker'],
  ['what a sentence says of somebody', '[p Ivo Tarn] was a baker. «[p Tarn]» said no.', 'baker'],
  ['a man is anybody', '[p Ivo Tarn] was a man of taste. «[p Tarn]» said no.', undefined],
  ['what somebody does', '«[p Ivo Tarn], who holds the cup,» said no.', 'who holds the cup'],
  ['a form of address is none', '«Mr. [p Ivo Tarn]» said no.', undefined],
  ['what an unnamed source is said to be', '«A source familiar with the talks» said no.', 'familiar with the talks'],
] satisfies [string, string, string | undefined][]) {
  test(`description: ${name}`, () => {
    const {claims, actors} = resolved(marked)
    assert.equal(actors.find(({id}) => id === claims.at(-1)?.actor)?.description, expected)
  })
}

for (const [name, marked, expected] of [
  ['words', '«Three officials» said no.', 3],
  ['figures', '«12 residents» said no.', 12],
  ['uncounted', '«Officials» said no.', undefined],
] satisfies [string, string, number | undefined][]) {
  test(`count: ${name}`, () => assert.equal(resolved(marked).actors.at(-1)?.count, expected))
}

test('actors are numbered by first mention, claims by text order', () => {
  const {actors, claims} = resolved('[p Anna Roe] met [p Bert Cole]. «[p Cole]» said yes. «She» said no.')
  assert.deepEqual(
    actors.map(({id, name, type, aliases}) => [id, name, type, aliases]),
    [
      ['a1', 'Anna Roe', 'person', []],
      ['a2', 'Bert Cole', 'person', ['Cole']],
    ],
  )
  assert.deepEqual(
    claims.map(({id, actor}) => [id, actor]),
    [
      ['c1', 'a2'],
      ['c2', 'a1'],
    ],
  )
})

test('mentions say what they are, whose, and why', () => {
  const {prose, mentions} = resolved('[p Bert Cole] left. «He» said no.')
  assert.deepEqual(
    mentions.map(({start, end, form, actor}) => [prose.source.slice(start, end), form, actor]),
    [
      ['Bert Cole', 'name', 'a1'],
      ['He', 'pronoun', 'a1'],
    ],
  )
  assert.match(mentions[1].because ?? '', /“He” stands for Bert Cole, the subject of the sentence before/)
})

test('a claim’s evidence says why its actor', () => {
  const {claims} = resolved('«[p Anna Roe]» said yes. «Ms. [p Roe]» said no.')
  assert.deepEqual(claims[1].evidence.at(-1)?.text, 'Anna Roe: “Roe” is short for “Anna Roe”')
})

test('a name in capitals is shown as others are', () => {
  const {actors} = resolved('«[p ANNA ROE]» said yes. «[p Roe]» said no.')
  assert.deepEqual(
    actors.map(({name}) => name),
    ['Anna Roe'],
  )
})
