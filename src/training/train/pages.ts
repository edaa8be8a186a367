/**
 * Learns which units of a page are part of its story, from the halves `tune` of three public sets:
 *
 *   npm run train -- pages --corpora DIR --out src/core/reading/html
 *
 * writes `unit-trees.ts`. DIR holds the sets (see CONTRIBUTING.md).
 */
import {findByRules} from '../../core/reading/html/find-by-rules.ts'
import {describeUnits} from '../../core/reading/html/find-main-content.ts'
import {collectFacts, descriptionOf} from '../../core/reading/html/page-facts.ts'
import {parsePage} from '../../core/reading/html/parse-page.ts'
import {scoreUnit} from '../../core/reading/html/score-unit.ts'
import {stripMarkup} from '../../core/reading/html/strip-markup.ts'
import {findUnits, type TextUnit} from '../../core/reading/html/text-units.ts'
import {findSet, readBenchmark, readReadabilityPages, readSegmentPages} from '../corpora/pages/page-sets.ts'
import {createRandom} from '../random.ts'
import {boostTrees, type Examples} from './pages/boost-trees.ts'
import {type Label, labelBySegments, labelByText} from './pages/label-units.ts'
import type {TrainingRun} from './training-run.ts'

const foldCount = 5
/** Numbers in a line of the file. */
const lineLength = 16

export function train({corpora, seed}: TrainingRun): Record<string, Uint8Array> {
  const pages = readExamples(corpora)
  const sure = pages.map(() => ({right: 0, byRules: 0, total: 0}))
  for (let fold = 0; fold < foldCount; fold++) {
    const isTested = (index: number) => index % foldCount === fold
    const numbers = boostTrees(join(pages.filter((_, index) => !isTested(index))), createRandom(seed))
    pages.forEach(({rows, labels, weights}, index) => {
      if (!isTested(index)) return
      rows.forEach((row, at) => {
        const weight = weights[at]
        if (scoreUnit(row, numbers) > 0 === labels[at]) sure[index].right += weight
        if ((row[0] === 1) === labels[at]) sure[index].byRules += weight
        sure[index].total += weight
      })
    })
  }
  const share = (of: 'right' | 'byRules') =>
    ((100 * sumBy(sure, (each) => each[of])) / sumBy(sure, ({total}) => total)).toFixed(2)
  console.log(
    `${pages.length} pages, units right in ${foldCount} folds: ${share('right')} %, by rules ${share('byRules')} %`,
  )
  return {'unit-trees.ts': new TextEncoder().encode(write(boostTrees(join(pages), createRandom(seed))))}
}

function readExamples(folder: string): Examples[] {
  const [benchmark, readability, segments] = ['ground-truth.json', 'test/test-pages', 'tests/evaldata.json'].map(
    (file) => {
      const set = findSet(folder, file)
      if (!set) throw new Error(`There is no set with ${file} below ${folder}: see CONTRIBUTING.md.`)
      return set
    },
  )
  return [
    ...[...readBenchmark(benchmark).pages, ...readReadabilityPages(readability)]
      .filter(({half}) => half === 'tune')
      .map((page) => exampleOf(page.html, (units) => labelByText(units, page))),
    ...readSegmentPages(segments)
      .filter(({half}) => half === 'tune')
      .map((page) => exampleOf(page.html, (units) => labelBySegments(units, page))),
  ].filter(({rows}) => rows.length)
}

function exampleOf(html: string, label: (units: TextUnit[]) => (Label | undefined)[]): Examples {
  const tree = parsePage(stripMarkup(html).value)
  const facts = collectFacts(tree)
  const description = descriptionOf(facts)
  const found = findByRules(tree, description)
  const units = findUnits(tree, found.visible)
  const features = describeUnits(units, found, facts.title ?? '', description)
  const labelled = label(units).flatMap((each, index) => (each ? [{...each, row: features[index]}] : []))
  return {
    rows: labelled.map(({row}) => row),
    labels: labelled.map(({isStory}) => isStory),
    weights: labelled.map(({weight}) => weight),
  }
}

function join(pages: readonly Examples[]): Examples {
  return {
    rows: pages.flatMap(({rows}) => rows),
    labels: pages.flatMap(({labels}) => labels),
    weights: pages.flatMap(({weights}) => weights),
  }
}

function sumBy<T>(values: readonly T[], number: (value: T) => number): number {
  return values.reduce((sum, value) => sum + number(value), 0)
}

function write(numbers: readonly number[]): string {
  const lines = Array.from({length: Math.ceil(numbers.length / lineLength)}, (_, line) =>
    numbers.slice(line * lineLength, (line + 1) * lineLength).join(' '),
  )
  return `/** Made by \`npm run train -- pages\`; see models/pages.md. */
let read: number[] | undefined

/** The trees' numbers, as \`scoreUnit\` reads them. */
export function trees(): readonly number[] {
  read ??= written.trim().split(/\\s+/).map(Number)
  return read
}

const written = \`
${lines.join('\n')}
\`
`
}
