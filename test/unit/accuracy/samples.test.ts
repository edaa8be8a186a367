/** The samples are what a new user sees first: their metadata is read and their speakers are found. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {createAnalyzer} from '../../../src/core/index.ts'
import {modelsIn} from '../../../src/training/read-models.ts'

const folder = join(import.meta.dirname, '../../../samples')
const analyzer = createAnalyzer({models: modelsIn()})

const samples: Record<string, {publisher?: string; published?: string; speakers: string[]}> = {
  'dam-engineers.txt': {
    publisher: 'steppecourier.example',
    published: '2025-08-27T11:34:00+03:00',
    speakers: ['Carla Whitlock', 'Oleh Marchenko', 'Ilse Brandauer', 'Thomas Ruhle'],
  },
  'ferry-inquiry.txt': {
    publisher: 'Northern Wire',
    speakers: [
      'Petra Vance',
      'Gordon Aske',
      'Simon Tretheway',
      'Eleanor Okafor-Lindqvist',
      'Tom Ellery',
      'Hanne Solberg',
    ],
  },
  'gallery-theft.txt': {
    publisher: 'The Southbank Lantern',
    published: '2025-11-14',
    speakers: ['Joan Petherick', 'Amrita Sandhu', 'Chloe Banning', 'Tobias Leigh-Hunt'],
  },
  'heat-pumps.md': {
    publisher: 'The Fenland Examiner',
    published: '2025-10-02T07:15:00+01:00',
    speakers: ['Kwame Asante-Hill', 'Dariusz Wolak', 'Roger Pell', 'Nadia Fairweather'],
  },
  'observatory-radio.txt': {
    publisher: 'Puna Sur Science Service',
    published: '2025-06-19',
    speakers: ['Inés Quiroga Paz', 'Bilal Rahmani', 'Katrin Aldous', 'Wen-Li Tsao', 'Rosa Huanca'],
  },
  'the-last-survey.article': {
    publisher: 'The Tidewater Quarterly',
    published: '2025-10-12T08:00:00+00:00',
    speakers: ['Hal Bexley', 'Marguerite Osei', 'Desmond Farrow', 'Yvonne Tranter', 'Ruth Larter', 'Colm Devaney'],
  },
  'water-minister-interview.txt': {
    publisher: 'The Karst Review',
    published: '2025-09-06T18:20:00+02:00',
    speakers: ['Ana Terzić', 'Stjepan Hrastnik', 'Mirela Kos'],
  },
}

test('every article among the samples is checked', () => {
  const articles = readdirSync(folder).filter((file) => /\.(txt|md|news|article)$/.test(file) && file !== 'notes.md')
  assert.deepEqual(articles.sort(), Object.keys(samples))
})

for (const [file, {publisher, published, speakers}] of Object.entries(samples)) {
  test(file, async () => {
    const document = readFileSync(join(folder, file), 'utf8')
    const format = file.endsWith('.md') ? 'markdown' : 'text'
    const {article, actors, claims, messages} = await analyzer.analyze(document, {format})
    assert.deepEqual([article.publisher, article.published], [publisher, published])
    const speaking = actors.filter(({id}) => claims.some(({actor}) => actor === id)).map(({name}) => name)
    assert.deepEqual(
      speakers.filter((name) => !speaking.includes(name)),
      [],
      `found: ${speaking.join(', ')}`,
    )
    assert.deepEqual(messages, [])
  })
}
