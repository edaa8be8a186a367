import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Root} from 'nlcst'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {loadActorModel} from '../../../../../src/core/claims/actors/linking/actor-model.ts'
import {resolveActors} from '../../../../../src/core/claims/actors/resolve-actors.ts'
import {findClosingRelays} from '../../../../../src/core/claims/chains/find-closing-relays.ts'
import {findNestedAttributions} from '../../../../../src/core/claims/chains/find-nested-attributions.ts'
import {separateCoordinates} from '../../../../../src/core/claims/chains/separate-coordinates.ts'
import {traceChains} from '../../../../../src/core/claims/chains/trace-chains.ts'
import {dateClaims} from '../../../../../src/core/claims/dates/date-claims.ts'
import {markQuotations} from '../../../../../src/core/claims/quotations/mark-quotations.ts'
import {findResponses} from '../../../../../src/core/claims/stance/find-responses.ts'
import type {Claim, Span} from '../../../../../src/core/index.ts'
import {parsePassages} from '../../../../../src/core/language/parse-passages.ts'
import type {WordRange} from '../../../../../src/core/language/passage.ts'
import {loadLanguage} from '../../../../../src/core/language/read-passage.ts'
import {readArticle} from '../../../../../src/core/reading/read-article.ts'

const models = join(import.meta.dirname, '../../../../../models')
const {readPassage, types} = await loadLanguage((file) => readFile(join(models, file)))
const model = await loadActorModel((file) => readFile(join(models, file)))

/**
 * Analyses a text whose outer attributions are marked, so that what is tested
 * does not hang on a model finding them: `s[source]`, `c[cue]`, `q[content]`,
 * each group of marks up to the next `|` one attribution. `published` is ISO 8601.
 */
export function analyzeMarked(marked: string, {published, publisher}: {published?: string; publisher?: string} = {}) {
  const roles = {s: 'source', c: 'cue', q: 'content'} as const
  const groups: Record<'source' | 'cue' | 'content', Span[]>[] = []
  const open: {role: 'source' | 'cue' | 'content'; start: number}[] = []
  let text = ''
  let group = 0
  for (const [sign] of marked.matchAll(/\b[scq]\[|./gs)) {
    groups[group] ??= {source: [], cue: [], content: []}
    if (sign.length === 2) open.push({role: roles[sign[0] as 's' | 'c' | 'q'], start: text.length})
    else if (sign === ']') {
      const {role, start} = open.pop()!
      groups[group][role].push([start, text.length])
    } else if (sign === '|') group++
    else text += sign
  }
  const file = new VFile(text)
  const processor = unified().use(readArticle, {format: 'text'}).use(parsePassages, {readPassage}).use(markQuotations)
  const marks = () => (tree: Root) => {
    const {
      article,
      prose: {words},
    } = tree.data!
    Object.assign(article, {...(published && {published}), ...(publisher && {publisher})})
    const rangeOf = ([start, end]: Span): WordRange => ({
      first: words.findIndex((word) => word.end > start),
      last: words.findLastIndex((word) => word.start < end) + 1,
    })
    tree.data!.attributions = groups.map(({source, cue, content}) => ({
      source: source.map(rangeOf),
      cue: cue.map(rangeOf),
      content: content.map(rangeOf),
      kind: 'indirect' as const,
      confidence: 1,
      evidence: [],
    }))
  }
  processor
    .use(marks)
    .use(findClosingRelays)
    .use(separateCoordinates)
    .use(findNestedAttributions)
    .use(findResponses)
    .use(resolveActors, {model, types})
    .use(traceChains)
    .use(dateClaims)
  const tree = processor.runSync(processor.parse(file), file) as Root
  const {actors, claims, responses} = tree.data!
  return {text, actors, claims, responses}
}

/** `Roe told: the bridge is lost < the outlet < the Herald`. */
export function chainOf({text, actors}: ReturnType<typeof analyzeMarked>, {actor, content, chain}: Claim): string {
  const nameOf = (id: string | undefined) => actors.find((each) => each.id === id)?.name ?? 'nobody'
  const said = content.map(([start, end]) => text.slice(start, end)).join(' … ')
  return `${nameOf(actor)}: ${said}${chain.map((id) => ` < ${nameOf(id)}`).join('')}`
}
