import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import {modelsOf} from '../../../../src/cli/read-model.ts'
import {
  type Analysis,
  type AnnotatedArticle,
  claimTree,
  createAnalyzer,
  highlightsOf,
} from '../../../../src/core/index.ts'
import {read} from './marks.ts'

/** The text with its outermost quotations between `[` and `]`. */
function quoted(text: string, {quotations}: Analysis): string {
  let result = text
  for (const {span, depth} of quotations.toReversed()) {
    if (depth === 0) result = `${result.slice(0, span[0])}[${text.slice(...span)}]${result.slice(span[1])}`
  }
  return result
}

for (const [language, name, text] of [
  [
    'de',
    'German',
    'Der Hafenrat tagte neun Stunden lang und beschloss nichts. [„Wir haben kein Wort von der ‚Pumpe‘ gehört“], sagte die Vorsitzende am Dienstag.',
  ],
  [
    'de',
    'German',
    'Der Hafenrat tagte neun Stunden lang und beschloss nichts. [»Wir zahlen das nicht«], sagte die Vorsitzende, [»und wir warten auch nicht«].',
  ],
  [
    'fr',
    'French',
    'Le conseil du port s’est réuni pendant neuf heures. [« Nous n’avons rien entendu de l’affaire “des pompes” »], a déclaré la présidente mardi.',
  ],
  [
    'sv',
    'Swedish',
    'Hamnstyrelsen sammanträdde i nio timmar och beslutade ingenting. [”Vi betalar inte”], sade ordföranden och lade till: [»Vi väntar inte heller».]'.replace(
      '».]',
      '»].',
    ),
  ],
  [
    'pl',
    'Polish',
    'Zarząd portu obradował dziewięć godzin i niczego nie postanowił. [„Nie zapłacimy za pompy”], powiedziała przewodnicząca we wtorek.',
  ],
  ['uk', 'Ukrainian', 'Рада порту засідала дев’ять годин. [«Ми не платитимемо»], — сказала голова у вівторок.'],
  [
    'es',
    'Spanish',
    'El consejo del puerto se reunió durante nueve horas. [“No pagaremos las bombas”], dijo la presidenta el martes.',
  ],
  [
    'ja',
    'Japanese',
    '港湾委員会は九時間会議を開いたが何も決めなかった。[「ポンプの費用は払わない」]と委員長は述べた。',
  ],
] as const) {
  test(`${name} is not analysed, and its quotations are marked: ${text.slice(0, 40)}`, async () => {
    const plain = text.replace(/[[\]]/g, '')
    const models = modelsOf(join(import.meta.dirname, '../../../../src/cli/main.ts'))
    const analysis = await createAnalyzer({models}).analyze(plain)
    assert.equal(analysis.article.language, language)
    assert.equal(quoted(plain, analysis), text)
    assert.deepEqual([analysis.claims, analysis.actors, analysis.mentions], [[], [], []])
    assert.deepEqual(
      analysis.messages.map(({rule, reason}) => `${rule}: ${reason}`),
      [
        `unsupported-language: This article is in ${name}. On Record finds who said what in English only; here it marks the quotations.`,
      ],
    )
    const article: AnnotatedArticle = {
      text: plain,
      analysis,
      tags: new Map(),
      notes: new Map(),
      evidence: new Map(),
      passages: [],
      review: [],
      mine: new Set(),
    }
    const [notice, ...rest] = claimTree(article)
    assert.deepEqual([notice.icon, notice.label, rest.length], ['info', `This article is in ${name}.`, 0])
    const marked = highlightsOf(article, new Set(['unattributed']))
    assert.ok(marked.length > 0 && marked.every(({span}) => text.includes(`[${plain.slice(...span)}]`)))
  })
}

const english = 'The harbour board met for nine hours and decided nothing about the pumps, two people said.'
const german = 'Der Hafenrat tagte neun Stunden lang und beschloss über die Pumpen nichts, sagten zwei Personen.'
for (const [name, text, format, language, message] of [
  ['English', english, 'text', 'en', undefined],
  ['too short to tell', '“It rained,” Roe said.', 'text', 'en', undefined],
  [
    'names alone',
    'Carla Whitlock, Ivan Petrovic, Marija Kovac, Juan Carlos de la Cruz, La Paz, Novi Grad',
    'text',
    'en',
    undefined,
  ],
  [
    'a paragraph in another language',
    `${english}\n\n${german}\n\n${german}\n\n${english}`,
    'text',
    'en',
    '2 paragraphs are in German.',
  ],
  [
    'one sentence of another language',
    `${english}\n\n${english}\n\n${german.repeat(2)}`,
    'text',
    'en',
    'One paragraph is in German.',
  ],
  ['a page that says what it is not', `<html lang="de"><article><p>${english}</p></article>`, 'html', 'en', undefined],
  [
    'a page that knows its variety',
    `<html lang="en-IN"><article><p>${english}</p></article>`,
    'html',
    'en-IN',
    undefined,
  ],
  [
    'a page in another variety',
    `<html lang="de-AT"><article><p>${german}</p></article>`,
    'html',
    'de-AT',
    'This article is in German.',
  ],
  [
    'a page that says it is English',
    `<html lang="en"><article><p>${german}</p></article>`,
    'html',
    'de',
    'This article is in German.',
  ],
  ['a page too short to tell', '<html lang="de"><p>„Nein“, sagte Roe.</p>', 'html', 'de', 'This article is in German.'],
  ['no letters', '1999', 'text', 'en', undefined],
] as const) {
  test(`language: ${name}`, async () => {
    const {article, messages} = await read(text, format)
    assert.deepEqual([article.language, messages[0]?.reason.replace(/ On Record .*/, '')], [language, message])
  })
}
