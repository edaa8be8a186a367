import type {Sketch} from './build-article.ts'

/** A small article that has something of everything, for tests of views. */
export const millFireText = `Mill fire: mayor blames wiring
harborpost.example

Ostrow mayor Ann Roe said the wiring was old. “Nobody checked it,” she added.
Two officials told the Ledger that the mill’s owner, Piet Maas, knew.
“It was a good mill.”
Maas said Roe had promised “new cables by May” but sent none.
`

export const millFire: Sketch = {
  title: 'Mill fire: mayor blames wiring',
  publisher: 'Harbor Post',
  published: '2025-08-27T11:34:00+03:00',
  actors: [
    {name: 'Ann Roe', description: 'Ostrow mayor', aliases: ['Roe']},
    {name: 'Two officials', type: 'unnamed', count: 2},
    {name: 'the Ledger', type: 'organization'},
    {name: 'Piet Maas', aliases: ['Maas'], description: 'the mill’s owner'},
  ],
  mentions: [
    {text: 'Ann Roe', actor: 'a1'},
    {text: 'she', actor: 'a1', form: 'pronoun', because: 'the nearest woman'},
    {text: 'Two officials', actor: 'a2', form: 'noun', type: 'unnamed'},
    {text: 'the Ledger', actor: 'a3', type: 'organization'},
    {text: 'Piet Maas', actor: 'a4'},
    {text: 'Maas#2', actor: 'a4', because: 'the surname of Piet Maas'},
    {text: 'Roe#2', actor: 'a1', because: 'the surname of Ann Roe'},
    {text: 'May', type: 'date'},
  ],
  claims: [
    {actor: 'a1', source: ['Ostrow mayor Ann Roe'], cue: ['said'], content: ['the wiring was old']},
    {actor: 'a1', kind: 'direct', source: ['she'], cue: ['added'], content: ['“Nobody checked it,”']},
    {
      actor: 'a2',
      source: ['Two officials'],
      cue: ['told'],
      content: ['the mill’s owner, Piet Maas, knew'],
      chain: ['a3'],
      said: {date: '2025-08-25', precision: 'day'},
      evidence: [{kind: 'cue', text: '“told” introduces the content'}],
    },
    {kind: 'direct', content: ['“It was a good mill.”'], confidence: 0.4},
    {
      actor: 'a4',
      kind: 'mixed',
      source: ['Maas#2'],
      cue: ['said#2'],
      content: ['Roe had promised “new cables by May” but sent none'],
    },
    {
      actor: 'a1',
      kind: 'direct',
      within: 'c5',
      source: ['Roe#2'],
      cue: ['promised'],
      content: ['“new cables by May”'],
    },
  ],
}
