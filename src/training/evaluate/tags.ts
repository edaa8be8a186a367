import {join} from 'node:path'
import {loadLanguage, readWordsOf} from '../../core/language/read-passage.ts'
import {type GoldWord, readConllu} from '../corpora/conllu.ts'
import {modelsIn} from '../read-models.ts'
import type {Row} from './row.ts'

const wanted = {
  'ud-ewt': {floor: 95, aim: 96},
  gum: {floor: 96, aim: 97},
}

/** Universal parts of speech: the share of right tags on gold words, and of gold words found and tagged from raw text. */
export async function measureTags(corpora: string): Promise<Row[]> {
  const {tagWords, readPassage} = await loadLanguage(modelsIn())
  return Object.entries(wanted).flatMap(([corpus, {floor, aim}]) => {
    const gold = {right: 0, total: 0}
    const own = {words: 0, right: 0, total: 0}
    for (const {text, sentences} of readConllu(join(corpora, corpus, 'dev.conllu'))) {
      for (const sentence of sentences) {
        const words = sentence.map(({start, end, text: form}) => ({
          start,
          end,
          text: form,
          lemma: '',
          tag: 'X' as const,
        }))
        tagWords({words, sentences: [{first: 0, last: words.length}], names: []})
        gold.right += sentence.filter(({tag}, index) => words[index].tag === tag).length
        gold.total += sentence.length
      }
      const found = new Map(readPassage(text).words.map(({start, end, tag}) => [`${start} ${end}`, tag]))
      const all = sentences.flat()
      own.total += all.length
      own.words += all.filter((word) => found.has(place(word))).length
      own.right += all.filter((word) => found.get(place(word)) === word.tag).length
    }
    return [
      {name: `tags, ${corpus} dev, gold words`, value: (100 * gold.right) / gold.total, unit: '%', floor, aim},
      {
        name: `tags, ${corpus} dev, own words`,
        value: (100 * own.right) / own.words,
        unit: '%',
        note: `of the ${((100 * own.words) / own.total).toFixed(1)} % of gold words that are words of ours`,
      },
    ]
  })
}

/** How far the product's words are the treebanks': F1 over spans. */
export async function measureWords(corpora: string): Promise<Row[]> {
  return Object.keys(wanted).map((corpus) => {
    let right = 0
    let total = 0
    for (const {text, sentences} of readConllu(join(corpora, corpus, 'dev.conllu'))) {
      const gold = new Set(sentences.flat().map(place))
      const {words} = readWordsOf(text)
      right += 2 * words.filter((word) => gold.has(place(word))).length
      total += gold.size + words.length
    }
    return {name: `words, ${corpus} dev, F1`, value: (100 * right) / total, unit: '%'}
  })
}

function place({start, end}: Pick<GoldWord, 'start' | 'end'>): string {
  return `${start} ${end}`
}
