import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {AnnotatedArticle, NoteCompletion, Span} from '../../core/index.ts'
import type {Row} from '../evaluate/row.ts'
import {modelsIn} from '../read-models.ts'
import {writeLongText} from './long-text.ts'
import {median} from './median.ts'
import {sampleArticles} from './sample-articles.ts'
import {loadShippedCore} from './shipped-core.ts'

/** About 5 MB. */
const longText = 800_000
const keys = 50
const rounds = 7

/** What happens while somebody types, each beside the plain way to do it in the same run; medians of several rounds. */
export async function benchEditing(): Promise<Row[]> {
  const core = await loadShippedCore()
  const samples = sampleArticles().map(({text}) => text)
  const long = writeLongText(samples, longText)
  const analyzer = () => core.createAnalyzer({models: modelsIn()})
  const articles: AnnotatedArticle[] = []
  for (const text of samples) articles.push(core.unannotated(text, await analyzer().analyze(text)))

  return [
    ...compared('a key in 5 MB with 200 annotations', await following(), 'putting the text together'),
    ...compared('the first highlights of 5 MB', await opening(), 'all of 3 KB'),
    ...compared('a note of all samples’ claims checked', await checking(), 'reading it as Markdown alone'),
    ...compared('suggestions of 200 articles', await suggesting(), 'a search of the same words'),
  ]

  async function following(): Promise<[number, number]> {
    const lines = long.split('\n')
    const passages = Array.from({length: 200}, (_, index): Span => [index * 20_000 + 100, index * 20_000 + 180])
    const annotations = passages.map((span, index) => {
      const target = [core.describePassage(long, span)]
      return {annotation: {id: `${index}`, target, tags: [], created: '', modified: ''}, spans: [span]}
    })
    let article = core.followChanges({text: core.createPieceTable(long), annotations, past: []}, [
      {start: 0, removed: 0, inserted: 1, words: 'x'},
    ])
    const ours = await medianTime(() => {
      for (let key = 0; key < keys; key++) {
        article = core.followChanges(article, [{start: 2_000_000 + key, removed: 0, inserted: 1, words: 'x'}])
      }
    })
    const theirs = await medianTime(() => {
      lines[1000] += 'x'
      return lines.join('\n').charCodeAt(0)
    })
    return [ours / keys, theirs]
  }

  async function opening(): Promise<[number, number]> {
    const part = core.excerptAround(long, [0, 3000])
    const short = long.slice(0, 3000)
    const ours = await medianTime((made) => core.analyzeExcerpt(made, long, part), warm)
    return [ours, await medianTime((made) => made.analyze(short), warm)]
  }

  async function checking(): Promise<[number, number]> {
    const template = core.citationTemplates.block
    const cited = articles.flatMap((article, index) =>
      article.analysis.claims.map((claim) => core.formatCitation(article, claim, {template, path: `a${index}.txt`})),
    )
    const note = cited.join('\n\n')
    const found = (path: string) => articles[Number(/\d+/.exec(path))]
    const markdown = unified().use(remarkParse).use(remarkGfm)
    const ours = await medianTime(() => core.checkNote(core.parseNote(note), found).length)
    return [ours, await medianTime(() => markdown.parse(note).children.length)]
  }

  async function suggesting(): Promise<[number, number]> {
    const template = core.citationTemplates.sentence
    const claims: NoteCompletion[] = Array.from({length: 200}, (_, index) =>
      core.completeClaims(articles[index % articles.length], {template, path: `a${index}.txt`}),
    ).flat()
    const query = core.noteQuery('[[water level')!
    const ours = await medianTime(() => claims.filter(({filter}) => core.answersQuery(query, filter)).length)
    return [ours, await medianTime(() => claims.filter(({filter}) => /water.*level|level.*water/i.test(filter)).length)]
  }

  /** A new analyzer each time: no paragraph comes from the cache. */
  async function warm() {
    const made = analyzer()
    await made.analyze('Roe said no.')
    return made
  }
}

function compared(name: string, [ours, theirs]: [number, number], plain: string): Row[] {
  const note = `${(theirs / ours).toFixed(theirs < ours ? 2 : 1)} times as fast as ${plain}, ${theirs.toFixed(2)} ms`
  return [{name, value: ours, unit: 'ms', note}]
}

async function medianTime<T>(work: (prepared: T) => unknown, prepare = async () => undefined as T): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const prepared = await prepare()
    const start = performance.now()
    await work(prepared)
    times.push(performance.now() - start)
  }
  return median(times)
}
