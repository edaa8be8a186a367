import {createAnalyzer, type Span} from '../../core/index.ts'
import {readGap} from '../corpora/chain-corpora.ts'
import {type GoldChain, readGum} from '../corpora/gum-documents.ts'
import {type PolnearArticle, readPolnear} from '../corpora/polnear-prose.ts'
import {modelsIn} from '../read-models.ts'
import {type GoldNames, isPersonal, shareOfPronouns} from '../train/actors/share-of-pronouns.ts'
import type {Row} from './row.ts'

/**
 * Who "he" and "she" are, from raw text through the product's own stages: of
 * GUM's development documents all whose gold chain names a person, of PolNeAR's
 * those that are an attribution's source, with CoreNLP's chains as truth (they
 * are wrong about every second time that we disagree with them).
 */
export async function measurePronouns(corpora: string): Promise<Row[]> {
  const analyzer = createAnalyzer({models: modelsIn()})
  const gum = {right: 0, all: 0}
  for (const {text, chains} of readGum(corpora, 'dev')) {
    count(gum, shareOfPronouns(goldOf(text, chains), await analyzer.analyze(text)))
  }
  const polnear = {right: 0, all: 0}
  for (const article of await readPolnear(corpora, 'dev')) {
    count(polnear, shareOfPronouns(pronounSources(article), await analyzer.analyze(article.text)))
  }
  const gap = {right: 0, all: 0}
  for (const {text, pronoun, names} of await readGap(corpora, 'dev')) {
    const {mentions} = await analyzer.analyze(text)
    const actor = mentions.find(({start, form}) => start === pronoun[0] && form === 'pronoun')?.actor
    const isMeant = ({span: [from, to]}: {span: Span}) =>
      actor !== undefined &&
      mentions.some(
        ({start, end, form, ...each}) => form === 'name' && each.actor === actor && start < to && from < end,
      )
    const [first, second] = names.map(isMeant)
    // Who is taken for both names is taken for neither in particular.
    const isRight = names.every((name, index) => name.right === (index === 0 ? first && !second : second && !first))
    count(gap, {right: isRight ? 1 : 0, all: 1})
  }
  return [
    {name: 'pronouns, gum dev', ...percent(gum), floor: 87.5, aim: 90},
    {name: 'pronouns, gap dev (right name of two, or neither)', ...percent(gap), floor: 75, aim: 82},
    {name: 'pronoun sources, polnear dev, as CoreNLP', ...percent(polnear)},
  ]
}

function goldOf(text: string, chains: readonly GoldChain[]): GoldNames {
  const names = chains.flatMap(({mentions}, chain) =>
    mentions.filter(({form}) => form === 'name').map(({head}) => ({span: head, chain})),
  )
  const pronouns = chains.flatMap(({type, mentions}, chain) => {
    if (type !== 'person' || !mentions.some(({form}) => form === 'name')) return []
    return mentions.filter(({head}) => isPersonal(text.slice(...head))).map(({head}) => ({span: head, chain}))
  })
  return {names, pronouns}
}

/** The pronouns that are a whole source, and the places where CoreNLP's chains name a person. */
function pronounSources({prose: {words, names: named}, chains, attributions}: PolnearArticle): GoldNames {
  const persons = new Set(named.filter(({type}) => type === 'person').map(({last}) => last))
  const sources = new Set(
    attributions.flatMap(({source}) => source.flatMap(({first, last}) => (last - first === 1 ? [first] : []))),
  )
  const names: GoldNames['names'] = []
  const pronouns: GoldNames['pronouns'] = []
  chains.forEach((mentions, chain) => {
    const inNames = mentions.filter(({first, last}) => last - first < 6 && (persons.has(last) || persons.has(last - 1)))
    for (const {first, last} of inNames) names.push({span: [words[first].start, words[last - 1].end], chain})
    if (!inNames.length) return
    for (const {first, last} of mentions) {
      if (last - first > 1 || !sources.has(first) || !isPersonal(words[first].text)) continue
      pronouns.push({span: [words[first].start, words[first].end], chain})
    }
  })
  return {names, pronouns}
}

function count(tally: {right: number; all: number}, {right, all}: {right: number; all: number}) {
  tally.right += right
  tally.all += all
}

function percent({right, all}: {right: number; all: number}) {
  return {value: (100 * right) / all, unit: '%', note: `${right} of ${all}`}
}
