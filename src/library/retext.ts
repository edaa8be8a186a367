/** A plugin for retext, as its others are: `unified().use(retextEnglish).use(retextClaims, {analyzer})`. */
import type {Nodes, Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Analyzer, Claim} from '../core/index.ts'

export interface RetextClaimsOptions {
  /** From `createAnalyzer` of the package. */
  analyzer: Analyzer
}

/** That a node belongs to a claim, and to which part of it. */
export interface ClaimPart {
  claim: string
  part: 'source' | 'cue' | 'content'
}

/**
 * Puts claims on an nlcst tree: `tree.data.analysis` is all that was found in the file,
 * and each node that lies inside a claim's source, cue or content has it in
 * `data.claims`. Offsets of nodes and claims count UTF-16 code units of the file.
 */
// biome-ignore lint/style/noDefaultExport: what every plugin of retext is, its users expect of this one
export default function retextClaims({analyzer}: RetextClaimsOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const analysis = await analyzer.analyze(String(file))
    put(tree, {analysis})
    mark(tree, analysis.claims)
  }
}

function mark(node: Nodes, claims: readonly Claim[]) {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  const near = claims.filter((claim) => partsOf(claim).some(({span}) => span[0] < end && span[1] > start))
  if (!near.length) return
  const parts = near.flatMap((claim) =>
    partsOf(claim).flatMap(({part, span}): ClaimPart[] =>
      span[0] <= start && end <= span[1] ? [{claim: claim.id, part}] : [],
    ),
  )
  if (parts.length) put(node, {claims: parts})
  if ('children' in node) for (const child of node.children) mark(child, near)
}

/** Beside what other plugins put there. */
function put(node: {data?: object}, data: object) {
  node.data = {...node.data, ...data}
}

function partsOf({source, cue, content}: Claim) {
  return [
    ...source.map((span) => ({part: 'source' as const, span})),
    ...cue.map((span) => ({part: 'cue' as const, span})),
    ...content.map((span) => ({part: 'content' as const, span})),
  ]
}
