import {join} from 'node:path'
import {lemmaOf} from '../../core/language/lemmas.ts'
import {readConllu} from '../corpora/conllu.ts'
import type {Row} from './row.ts'

/** Lemmas of the words that gold calls verbs; case does not count. */
export async function measureLemmas(corpora: string): Promise<Row[]> {
  return ['ud-ewt', 'gum'].map((corpus) => {
    const verbs = readConllu(join(corpora, corpus, 'dev.conllu'))
      .flatMap(({sentences}) => sentences.flat())
      .filter(({tag}) => tag === 'VERB')
    const right = verbs.filter(({text, lemma, tag}) => lemmaOf(text, tag) === lemma.toLowerCase()).length
    return {
      name: `lemmas of verbs, ${corpus} dev`,
      value: (100 * right) / verbs.length,
      unit: '%',
      ...(corpus === 'ud-ewt' && {floor: 98}),
    }
  })
}
