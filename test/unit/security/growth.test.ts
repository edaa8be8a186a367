/**
 * No file makes a reader, or the analysis, take time that grows with its square: twice
 * as much text takes at most three times as long. Times are the processor's, of this
 * process alone, so that what else runs on the machine counts for nothing.
 */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {VFile} from 'vfile'
import {
  anchorAnnotations,
  checkNote,
  createAnalyzer,
  describePassage,
  detectFormat,
  escapeMarkdown,
  importAnnotations,
  importBrat,
  messageText,
  noteQuery,
  parseAnnotationPage,
  parseClaimLink,
  parseNote,
  readClipping,
  sanitizeMarkdown,
  shorten,
} from '../../../src/core/index.ts'
import {escapeText} from '../../../src/core/notes/escape-text.ts'
import {readEmail} from '../../../src/core/reading/read-email.ts'
import {readFeed} from '../../../src/core/reading/read-feed.ts'
import {readHtml} from '../../../src/core/reading/read-html.ts'
import {readJson} from '../../../src/core/reading/read-json.ts'
import {readMarkdown} from '../../../src/core/reading/read-markdown.ts'
import {readMhtml} from '../../../src/core/reading/read-mhtml.ts'
import {readPdf} from '../../../src/core/reading/read-pdf.ts'
import {readSubtitles} from '../../../src/core/reading/read-subtitles.ts'
import {readText} from '../../../src/core/reading/read-text.ts'
import {readWarc} from '../../../src/core/reading/read-warc.ts'
import {models} from '../core/language/models.ts'
import {type Shape, shapes} from './shapes.ts'

/** Eight times as much text: twice as much, three times over. */
const [short, long] = [1000, 8000]
/**
 * For the analysis, twice that: a sentence without a stop is cut after some hundred words, and up to there each of its
 * cues looks at all of it. It is how time grows beyond that which tells whether a text can take for ever.
 */
const beyondSentences = [2 * short, 2 * long] as const
const times = 3 ** 3
/** What takes less, in milliseconds, cannot be told from what the engine does besides, and keeps nobody waiting. */
const enough = 125

const now = '2026-01-01T00:00:00Z'
const article = 'Ann Roe said the mill was old.'
const [annotation] = importBrat('T1\tA 13 29\tthe mill was old', article, now).annotations

const readers: Record<string, (text: string) => unknown> = {
  text: (text) => readText(text),
  markdown: (text) => readMarkdown(text, new VFile(text)),
  html: (text) => readHtml(text),
  email: (text) => readEmail(`From: a@b.example\nSubject: x\n\n${text}`, new VFile(text)),
  'the page of a mail': (text) => readEmail(`Content-Type: text/html\n\n${text}`, new VFile(text)),
  json: (text) => readJson(`[{"title": "a", "text": "${text}`),
  warc: (text) => readWarc(`<!-- WARC a b -->\n${text}`, new VFile(text)),
  pdf: (text) => readPdf(`\f${text}`, new VFile(text)),
  feed: (text) => readFeed(`<rss><channel><item><title>${text}</title><description>${text}`),
  subtitles: (text) => readSubtitles(`00:01.000 --> 00:02.000\n${text}`),
  'the head of a mail': (text) =>
    readEmail(`From: ${text}\nSubject: ${text}\nContent-Type: text/plain; charset=${text}\n\na`, new VFile(text)),
  mhtml: (text) =>
    readMhtml(
      `Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n${text}\n--b--`,
      new VFile(text),
    ),
  'a note': (text) => checkNote(parseNote(text), () => 'gone'),
  'a file of annotations': (text) => parseAnnotationPage(text, article),
  'an import': (text) => [importAnnotations(text, article, now), importBrat(text, text, now)],
  'an article under annotations': (text) =>
    anchorAnnotations(text, [
      annotation,
      {...annotation, target: [describePassage(text, [0, Math.min(100, text.length)])]},
    ]),
  'what is shown': (text) =>
    [sanitizeMarkdown, escapeMarkdown, escapeText, messageText, shorten].map((show) => show(text)),
  'what is typed or copied': (text) => [
    readClipping({text, html: `<p>${text}`}),
    detectFormat('', text),
    noteQuery(text),
    parseClaimLink(text),
  ],
}

for (const [name, read] of Object.entries(readers)) {
  test(`${name}: time grows with the text, whatever it is`, async () => {
    const slow: string[] = []
    for (const [shape, write] of shapes) slow.push(...(await growth(shape, write, read)))
    assert.deepEqual(slow, [])
  })
}

test('the whole analysis: time grows with the text, whatever it is', async () => {
  const slow: string[] = []
  const analyzer = createAnalyzer({models})
  const analyze = (text: string) => analyzer.analyze(text, {clean: true, tokens: true})
  /** Paragraphs that so many analyses did not have are no longer in the cache. */
  const forget = async () => {
    for (let turn = 0; turn < 20; turn++) await analyzer.analyze('Roe said no.')
  }
  for (const [shape, write] of shapes) slow.push(...(await growth(shape, write, analyze, forget, beyondSentences)))
  assert.deepEqual(slow, [])
})

/** What is too slow, with its figures; nothing where it is not. */
async function growth(
  name: string,
  write: Shape,
  read: (text: string) => unknown,
  prepare: () => unknown = () => undefined,
  [few, many]: readonly [number, number] = [short, long],
): Promise<string[]> {
  if ((await time(write(many))) < enough) return []
  const before = Math.max(await best(write(few)), enough / times)
  let after = await best(write(many))
  // A machine with much to do spends time in a process that is not the reader's, now and then.
  for (let again = 0; again < 5 && after > times * before; again++) after = Math.min(after, await best(write(many)))
  return after > times * before ? [`${name}: ${before.toFixed(0)} ms, then ${after.toFixed(0)} ms`] : []

  async function best(text: string): Promise<number> {
    return Math.min(await time(text), await time(text), await time(text))
  }

  async function time(text: string): Promise<number> {
    await prepare()
    const start = process.cpuUsage()
    await read(text)
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1000
  }
}
