import assert from 'node:assert/strict'
import {test} from 'node:test'
import {resolveActors} from '../../../src/core/claims/resolve-actors.ts'
import {markedTree} from './marked-prose.ts'

function resolved(marked: string) {
  const tree = markedTree(marked)
  resolveActors()(tree)
  return tree.data!
}

/** The actor of each source marked, in text order. */
function speakers(marked: string) {
  const {claims, actors} = resolved(marked)
  return claims.map(({actor}) => actors.find(({id}) => id === actor)?.name)
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
  // Who of those in the source.
  ['whose envoy', '«[p Tarn]’s special envoy [p Keith Moll]» said yes.', ['Keith Moll']],
  ['whose spokeswoman', '«a spokeswoman for [p Ivo Tarn]» said no.', ['spokeswoman']],
  ['name behind the role', '«The ministry’s spokesman, [p Ivan Petrov],» said no.', ['Ivan Petrov']],
  ['role behind the name', '«[p Ivan Petrov], the ministry’s spokesman,» said no.', ['Ivan Petrov']],
  ['officials in a place', '«Officials in [l Brask]» said no.', ['Officials']],
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
  ['it, of a body', '«The [o Coast Bank]» said yes. «It» said no.', ['Coast Bank', 'Coast Bank']],
  ['not he who is quoted', '«[p Bert Cole]» said yes. “He lost,” said «[p Karl Lund]».', ['Bert Cole', 'Karl Lund']],
  ['who', '[p Bert Cole], «who» said no, left.', ['Bert Cole']],
  ['I is whoever is quoted', '“I left,” said «[p Anna Roe]». “My boat leaks.”', ['Anna Roe']],
  // Unnamed sources.
  ['repeated', '«Officials» said yes. «Officials» said no.', ['Officials', 'Officials']],
  ['the officials', '«Three officials» said yes. «The officials» said no.', ['Three officials', 'Three officials']],
  ['another', '«A source» said yes. «Another source» said no.', ['source', 'Another source']],
  ['a new one each time', '«A source» said yes. «A source» said no.', ['source', 'source']],
] satisfies [string, string, (string | undefined)[]][]) {
  test(name, () => assert.deepEqual(speakers(marked), expected))
}
