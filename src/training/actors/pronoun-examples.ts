import type {Root} from 'nlcst'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Candidate} from '../../core/claims/actors/antecedent-features.ts'
import {chooseAntecedent} from '../../core/claims/actors/choose-antecedent.ts'
import type {Reference} from '../../core/claims/actors/reference.ts'
import {markQuotations} from '../../core/claims/mark-quotations.ts'
import {resolveActors} from '../../core/claims/resolve-actors.ts'
import {attributeByRule} from './attribute-by-rule.ts'
import {goldTree} from './gold-tree.ts'
import {readGum} from './gum-documents.ts'
import type {Example} from './learn-weights.ts'
import {readPolnear} from './polnear-prose.ts'
import {isPersonal} from './share-of-pronouns.ts'

/** For every place of the text that a chain refers to by its head, which chain; by the head's last character. */
type ChainAt = ReadonlyMap<number, number>

/** Examples from GUM's gold chains, on gold words and names. */
export async function gumExamples(corpora: string): Promise<Example[]> {
  const examples: Example[] = []
  for (const document of readGum(corpora, 'train')) {
    const tree = goldTree(document.prose)
    await unified().use(markQuotations).use(attributeByRule).run(tree, new VFile(document.text))
    const chainAt = new Map<number, number>()
    document.chains.forEach(({mentions}, chain) => {
      for (const {head} of mentions) chainAt.set(head[1], chain)
    })
    collect(tree, chainAt, 4, examples)
  }
  return examples
}

/** Examples from CoreNLP's chains over PolNeAR, errors and all. */
export async function polnearExamples(corpora: string): Promise<Example[]> {
  const examples: Example[] = []
  for (const {prose, quotations, attributions, chains} of await readPolnear(corpora, 'train')) {
    const chainAt = new Map<number, number>()
    chains.forEach((mentions, chain) => {
      const named = mentions.some(({first, last}) => prose.words.slice(first, last).some(({tag}) => tag === 'PROPN'))
      if (named)
        for (const {last, first} of mentions) if (last - first < 6) chainAt.set(prose.words[last - 1].end, chain)
    })
    collect(goldTree(prose, quotations, attributions), chainAt, 1, examples)
  }
  return examples
}

/** Resolves the text with a teacher at hand who knows the right candidate, and keeps what was asked. */
function collect(tree: Root, chainAt: ChainAt, weight: number, examples: Example[]) {
  const {words} = tree.data!.prose
  const chainOf = (reference: Reference) => chainAt.get(words[reference.head].end)
  const teach = (candidates: readonly Candidate[], pronoun: Reference) => {
    const chain = isPersonal(words[pronoun.first].text) ? chainOf(pronoun) : undefined
    const right = candidates.map(
      ({entity}) => chain !== undefined && mostCommon(entity.references.map(chainOf)) === chain,
    )
    const known = candidates.filter((_, index) => right[index])
    if (known.length && known.length < candidates.length) {
      examples.push({candidates: candidates.map(({features}) => features), right, weight})
    }
    return known.length ? known[0] : chain === undefined ? chooseAntecedent(candidates, pronoun) : undefined
  }
  resolveActors({choose: teach})(tree)
}

function mostCommon(chains: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>()
  for (const chain of chains) if (chain !== undefined) counts.set(chain, (counts.get(chain) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
