import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import {readLabelledFolder} from '../../../test/fixtures/read-labelled.ts'
import type {Analysis, Span} from '../../core/article.ts'
import {type ActorModel, loadActorModel} from '../../core/claims/actors/linking/actor-model.ts'
import {resolveActors} from '../../core/claims/actors/resolve-actors.ts'
import type {Attribution} from '../../core/claims/attribution.ts'
import {compileAnalysis} from '../../core/compile-analysis.ts'
import type {Word, WordRange} from '../../core/language/passage.ts'
import {type Language, loadLanguage} from '../../core/language/read-passage.ts'
import {createPipeline} from '../../core/pipeline.ts'
import {modelsIn} from '../read-models.ts'
import type {Row} from './row.ts'
import {judgeActors, type Verdict} from './score-actors.ts'

const forms = ['name', 'surname', 'pronoun', 'role noun', 'unnamed'] as const

/**
 * The right actors on the hard set when source, cue and content are given: what
 * finding who is who is worth by itself. Needs no corpora.
 */
export async function measureActors(): Promise<Row[]> {
  const verdicts: Verdict[] = []
  const models = {language: await loadLanguage(modelsIn()), actors: await loadActorModel(modelsIn())}
  for (const labelled of readLabelledFolder('hard')) {
    verdicts.push(...judgeActors(labelled, await analyzeLabelled(labelled, models)))
  }
  return [
    {name: 'actors of labelled claims, hard set', ...share(verdicts), floor: 85},
    ...forms.map((form) => ({
      name: `  source by ${form}`,
      ...share(verdicts.filter(({reference}) => reference === form)),
    })),
  ]
}

type Labelled = ReturnType<typeof readLabelledFolder>[0]

/** The product's stages, with the labels in the place of attributions found. */
export async function analyzeLabelled(
  {text, attributions}: Labelled,
  {language: {readPassage, types}, actors}: {language: Language; actors: ActorModel},
): Promise<Analysis> {
  const file = await createPipeline('markQuotations', {readPassage})
    .use(() => (tree: Root) => {
      const {words} = tree.data!.prose
      const found = attributions.map(
        ({source, cue, content}): Attribution => ({
          source: rangesOf(words, source),
          cue: rangesOf(words, cue),
          content: rangesOf(words, content),
          kind: 'indirect',
          confidence: 1,
          evidence: [],
        }),
      )
      const byNumber = new Map(attributions.map(({number}, index) => [number, found[index]]))
      for (const [index, {within}] of attributions.entries()) {
        const outer = within === undefined ? undefined : byNumber.get(within)
        if (outer) found[index].within = outer
      }
      tree.data!.attributions = found
    })
    .use(resolveActors, {model: actors, types})
    .use(compileAnalysis)
    .process(new VFile(text))
  return file.result as Analysis
}

function rangesOf(words: readonly Word[], spans: readonly Span[]): WordRange[] {
  return spans.flatMap(([start, end]) => {
    const first = words.findIndex((word) => word.end > start)
    const last = words.findLastIndex((word) => word.start < end) + 1
    return first >= 0 && first < last ? [{first, last}] : []
  })
}

function share(verdicts: readonly Verdict[]) {
  const right = verdicts.filter((verdict) => verdict.right).length
  return {value: (100 * right) / verdicts.length, unit: '%', note: `${right} of ${verdicts.length}`}
}
