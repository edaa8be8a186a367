import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer} from '../../../../../src/core/index.ts'

const {analyze} = createAnalyzer()

/** "SPEAKER > what was said" a claim, parts of the content joined by a bar. */
async function spoken(text: string): Promise<string[]> {
  const {claims} = await analyze(text)
  const slice = ([start, end]: readonly [number, number]) => text.slice(start, end)
  return claims.map(({source, content}) => `${source.map(slice).join('|')} > ${content.map(slice).join('|')}`)
}

const cases: [name: string, text: string, expected: string[]][] = [
  [
    'turns of a transcript',
    'MOE: Is the bridge safe?\n\nRIIS: It stands.\n\nMOE: That was not what I asked.',
    ['MOE > Is the bridge safe?', 'RIIS > It stands', 'MOE > That was not what I asked'],
  ],
  [
    'a turn over two paragraphs, an aside between',
    'MOE: Is it safe?\n\nRIIS: It stands.\n\nIt has always stood.\n\n(Laughter.)\n\nMOE: Thank you.',
    ['MOE > Is it safe?', 'RIIS > It stands|It has always stood', 'MOE > Thank you'],
  ],
  [
    'the article goes on behind the last turn',
    'MOE: Is it safe?\n\nRIIS: It stands.\n\nMOE: Thank you.\n\nThe bridge was built in 1911.',
    ['MOE > Is it safe?', 'RIIS > It stands', 'MOE > Thank you'],
  ],
  [
    'names in small letters, each turn in a quotation mark',
    '"Lars Moe: Is it safe?\n\n"Ida Riis: It stands.\n\n"Lars Moe: Thank you."',
    ['Lars Moe > Is it safe?', 'Ida Riis > It stands', 'Lars Moe > Thank you."'],
  ],
  [
    'roles and asides beside the names',
    'IDA RIIS, CHANNEL HOST: Is it safe?\n\nREAR ADM. LARS MOE, BRIDGE ANALYST: It stands.\n\nRIIS: 5:30, and no rain.\n\nMOE (voice-over): It stood in 1911.',
    ['IDA RIIS > Is it safe?', 'REAR ADM. LARS MOE > It stands', 'RIIS > 5:30, and no rain', 'MOE > It stood in 1911'],
  ],
  [
    'questions and answers',
    'Q: Is it safe?\n\nA: It stands.\n\nQ: Still?',
    ['Q > Is it safe?', 'A > It stands', 'Q > Still?'],
  ],
  ['labels that never come again are no speakers', 'Where: Harbour Hall.\n\nWhen: Noon.\n\nPrice: Free.', []],
  [
    'a note and a correction are no transcript',
    'UPDATE: The bridge is open.\n\nPHOTO: A. Marko\n\nUPDATE: It is shut.',
    [],
  ],
  ['a signed quotation', '“It stands, and it will stand.” — Ida Riis', ['Ida Riis > “It stands, and it will stand.”']],
  [
    'signed in the line below',
    '“It stands, and it will stand.”\n\n― Ida Riis, engineer.',
    ['Ida Riis, engineer > “It stands, and it will stand.”'],
  ],
  [
    'marks that both close',
    '”It stands, and it will stand.” ― Ida Riis\n”It will fall down one day.” ― Lars Moe',
    ['Ida Riis > ”It stands, and it will stand.”', 'Lars Moe > ”It will fall down one day.”'],
  ],
  ['a dash in a sentence signs nothing', 'The bridge was shut for years — Ida Riis knew why.', []],
]

for (const [name, text, expected] of cases) {
  test(name, async () =>
    assert.deepEqual(
      (await spoken(text)).filter((claim) => !claim.startsWith(' >')),
      expected,
    ),
  )
}

/** Those whom nobody is said to have said. */
const unsigned: typeof cases = [
  [
    'an interview without names: the answers are claims without source',
    [
      'Ida Riis has built bridges for forty years.',
      'When did you build your first?',
      'I was nineteen. It fell down within a week.',
      'Were you blamed for it?',
      'My father was.\n\nHe never spoke of it.',
      'Do you still dream of it?',
      'We all do, I think.',
      'Would you build it again?',
      'I would build it of stone.',
    ].join('\n\n'),
    [
      ' > I was nineteen. It fell down within a week',
      ' > My father was|He never spoke of it',
      ' > We all do, I think',
      ' > I would build it of stone',
    ],
  ],
  [
    'questions that a story asks are no interview',
    [
      'Who built the bridge?',
      'The council did.',
      'What did it cost?',
      'Nobody kept the bills.',
      'Will it stand?',
      'It has stood since 1911.',
      'Who pays?',
      'The harbour board.',
    ].join('\n\n'),
    [],
  ],
]

for (const [name, text, expected] of unsigned) {
  test(name, async () => assert.deepEqual(await spoken(text), expected))
}
