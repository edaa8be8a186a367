import {createAnalyzer, type Span} from '../../../../../src/core/index.ts'
import {modelsIn} from '../../../../../src/training/read-models.ts'

const analyzer = createAnalyzer({models: modelsIn()})

/** ‹source› {cue} «content» */
const brackets = {source: '‹›', cue: '{}', content: '«»'} as const

/** The text with every attribution's roles marked: ‹source› {cue} «content»; those inside of others are left out. */
export async function markClaims(text: string): Promise<string> {
  const {claims} = await analyzer.analyze(text)
  const insertions: [at: number, mark: string][] = []
  for (const claim of claims.filter(({within}) => within === undefined)) {
    for (const role of ['source', 'cue', 'content'] as const) {
      for (const [start, end] of claim[role] as Span[]) {
        // One who is quoted again is the source twice.
        if (insertions.some(([at, mark]) => at === start && mark === brackets[role][0])) continue
        insertions.push([start, brackets[role][0]], [end, brackets[role][1]])
      }
    }
  }
  insertions.sort((a, b) => b[0] - a[0])
  return insertions.reduce((result, [at, mark]) => result.slice(0, at) + mark + result.slice(at), text)
}

export function withoutMarks(text: string): string {
  return text.replace(/[‹›{}«»]/g, '')
}

/** Marks that touch may come in any order. */
export function sortMarks(text: string): string {
  return text.replace(/[‹›{}«»]{2,}/g, (marks) => [...marks].sort().join(''))
}
