import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {groupQuotes, type NamedArticle, reportQuotes} from '../../../../src/core/index.ts'
import {buildArticle, spanIn} from '../view/build-article.ts'

/** An article in which each of the speakers says one thing, in quotation marks. */
function article(id: string, said: readonly (readonly [speaker: string, ...parts: string[]])[]): NamedArticle {
  const text = said
    .map(([speaker, first, ...rest]) => `“${first}” said ${speaker}.${rest.map((part) => ` “${part}”`).join('')}`)
    .join('\n\n')
  const names = [...new Set(said.map(([speaker]) => speaker))]
  const built = buildArticle(text, {
    actors: names.map((name, index) => ({id: `a${index + 1}`, name})),
    claims: said.map(([speaker, ...parts]) => ({
      actor: `a${names.indexOf(speaker) + 1}`,
      actorConfidence: 1,
      kind: 'direct',
      content: parts.map((part) => `“${part}”`),
    })),
  })
  built.analysis.quotations.push(
    ...said
      .flatMap(([, ...parts]) => parts)
      .map((part) => {
        const [start, end] = spanIn(text, part)
        return {span: [start - 1, end + 1] as const, inner: [start, end] as const, depth: 0, closed: true}
      }),
  )
  return {id, article: built}
}

const shape = (articles: readonly NamedArticle[]) =>
  groupQuotes(articles).map(({relation, quotations}) => [
    relation,
    ...quotations.map(({article, text}) => `${article}: ${text}`),
  ])

test('two outlets: the same, cut and altered quotations are told apart; what one outlet has alone is left out', () => {
  const articles = [
    article('one.txt', [
      ['Ann Roe', 'The gate was shut when the water came,'],
      ['Piet Maas', 'We lost twenty pumps in one night. Nobody warned us.'],
      ['Ann Roe', 'I will not step down over a leak in a wall,'],
      ['Ann Roe', 'Nobody else prints these words,'],
    ]),
    article('two.txt', [
      ['Ann Roe', 'The gate was shut when the water came,'],
      ['Maas', 'We lost 20 pumps in one night,'],
      ['Ann Roe', 'I will step down over a leak in a wall,'],
    ]),
  ]
  assert.deepEqual(shape(articles), [
    ['same', 'one.txt: The gate was shut when the water came,', 'two.txt: The gate was shut when the water came,'],
    ['cut', 'one.txt: We lost twenty pumps in one night. Nobody warned us.', 'two.txt: We lost 20 pumps in one night,'],
    [
      'altered',
      'one.txt: I will not step down over a leak in a wall,',
      'two.txt: I will step down over a leak in a wall,',
    ],
  ])
  const [worst] = reportQuotes(groupQuotes(articles), articles)
  assert.deepEqual(
    worst.pairs.map(({differences}) => differences.map(({weight, text}) => [weight, ...text])),
    [[['negation', 'not', '']]],
  )
  const [[start, end]] = [worst.pairs[0].differences[0].spans[0]]
  assert.equal(articles[0].article.text.slice(start, end), 'not')
})

test('a quotation that a reporting clause splits is one', () => {
  const whole = article('one.txt', [['Ann Roe', 'The gate was shut, and we knew it for weeks.']])
  const split = article('two.txt', [['Ann Roe', 'The gate was shut,', 'and we knew it for weeks.']])
  // The second part follows the clause in the same sentence.
  split.article.text = split.article.text.replace('Roe.', 'Roe,')
  assert.deepEqual(shape([whole, split]), [
    [
      'same',
      'one.txt: The gate was shut, and we knew it for weeks.',
      'two.txt: The gate was shut, … and we knew it for weeks.',
    ],
  ])
})

test('different speakers: a few common words bring nothing together, a whole sentence does', () => {
  const few = [
    article('a', [['Ann Roe', 'on the wrong side of history']]),
    article('b', [['Bo Lee', 'on the wrong side of history']]),
  ]
  assert.deepEqual(shape(few), [])
  const sentence = 'The gate was shut when the water came over the wall at noon.'
  const long = [article('a', [['Ann Roe', sentence]]), article('b', [['Bo Lee', sentence]])]
  assert.equal(shape(long).length, 1)
})

test('one article that repeats itself is no group', () => {
  assert.deepEqual(
    shape([
      article('a', [
        ['Ann Roe', 'The gate was shut all week'],
        ['Ann Roe', 'So the gate was shut all week'],
      ]),
    ]),
    [],
  )
})

test('the order of the articles changes nothing', () => {
  const sentences = [
    'The gate was shut all week',
    'The gate was never shut all week',
    'We lost twenty pumps at night',
    'We lost 30 pumps at night. It rained',
    'It rained',
  ]
  const drawn = fc.array(
    fc.array(fc.tuple(fc.constantFrom('Ann Roe', 'Bo Lee'), fc.constantFrom(...sentences)), {
      minLength: 1,
      maxLength: 3,
    }),
    {minLength: 2, maxLength: 6},
  )
  fc.assert(
    fc.property(drawn, fc.integer(), (many, seed) => {
      const articles = many.map((said, index) =>
        article(`${index}.txt`, [...new Map(said.map((one) => [one[1], one])).values()]),
      )
      const shuffled = articles.toSorted(
        (a, b) => ((a.id.charCodeAt(0) * 7919 + seed) % 13) - ((b.id.charCodeAt(0) * 7919 + seed) % 13),
      )
      assert.deepEqual(groupQuotes(shuffled), groupQuotes(articles))
    }),
    {numRuns: 60},
  )
})

test('many articles with one quotation: the pairs stay few', () => {
  const said = [['Ann Roe', 'The gate was shut when the water came,']] as const
  const [group] = groupQuotes(Array.from({length: 300}, (_, index) => article(`${index}`, said)))
  assert.deepEqual([group.quotations.length, group.pairs.length], [300, 299])
})
