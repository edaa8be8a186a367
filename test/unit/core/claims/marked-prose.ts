import type {Root} from 'nlcst'
import type {Quotation, SpeakerType, Tag} from '../../../../src/core/article.ts'
import type {Attribution} from '../../../../src/core/claims/attribution.ts'
import type {Prose, Word} from '../../../../src/core/language/passage.ts'
import '../../../../src/core/claims/tree.ts'

const types: Record<string, SpeakerType> = {p: 'person', o: 'organization', l: 'place'}

const tags: [RegExp, Tag][] = [
  [/^\p{P}+$/u, 'PUNCT'],
  [/^['’]s?$/, 'PART'],
  [/^\d+$|^(?:two|three|four|five)$/i, 'NUM'],
  [/^(?:the|an?|this|that|these|those|another|some)$/i, 'DET'],
  [/^(?:I|me|we|us|he|him|she|her|his|its?|they|them|their|my|our|who)$/i, 'PRON'],
  [/^(?:in|of|at|by|for|with|from|to|on|about|before|under|into)$/i, 'ADP'],
  [/^(?:is|was|were|are|has|had|would|will|may|could)$/i, 'AUX'],
  [
    /^(?:said|says|told|left|met|saw|holds|leaks|failed|knew|asked|added|came|wrote|praised|resigned|agree[sd]?|lost|goes|seen|obtained|reported|published|called|named|issued)$/,
    'VERB',
  ],
  [/^(?:senior|former|special|foreign|old|new|familiar|close|Western|chief|other|first|Ruthenian|Merian)$/, 'ADJ'],
  [/^(?:and|or|but)$/, 'CCONJ'],
]

/**
 * An article as the resolver gets it, from marked text: `[p Anna Roe]` is a
 * person's name (o an organisation's, l a place's), `«She»` the source of what
 * its sentence says. Sentences end at a full stop before a space, paragraphs at
 * a line's end.
 */
export function markedTree(marked: string): Root {
  const prose: Prose = {source: '', paragraphs: [], sentences: [], words: [], names: []}
  const sources: {first: number; last: number}[] = []
  let open = 0
  let name: {first: number; type: SpeakerType} | undefined
  let quote: number | undefined
  const quotations: Quotation[] = []
  beginParagraph()
  for (const [piece, opening] of marked.matchAll(
    /\[([pol]) |[«»\]\n]|['’]s\b|\p{Lu}\.(?:\p{Lu}\.)*|(?:Mr|Ms|Mrs|Dr|Sen|Gov|Jr)\.|[\p{L}\d]+(?:[-’'](?!s\b)[\p{L}\d]+)*|\s|[^\s]/gu,
  )) {
    const {words} = prose
    if (opening) name = {first: words.length, type: types[opening]}
    else if (piece === ']') {
      if (name) prose.names.push({...name, last: words.length})
      name = undefined
    } else if (piece === '«') open = words.length
    else if (piece === '»') sources.push({first: open, last: words.length})
    else if (piece === '\n') beginParagraph()
    else {
      const start = prose.source.length
      prose.source += piece
      if (piece === ' ') continue
      words.push({
        start,
        end: start + piece.length,
        text: piece,
        lemma: piece.toLowerCase(),
        tag: name && !/^(?:of|for|and|the)$/.test(piece) ? 'PROPN' : tagOf(piece),
      })
      if (piece === '“') quote = start
      if (piece === '”' && quote !== undefined) {
        quotations.push({span: [quote, start + 1], inner: [quote + 1, start], depth: 0, closed: true})
        quote = undefined
      }
      prose.sentences.at(-1)!.last = prose.paragraphs.at(-1)!.last = words.length
      if (piece === '.' && quote === undefined) beginSentence()
    }
  }
  prose.sentences = prose.sentences.filter(({first, last}) => last > first)
  const attributions = sources.map((source) => attributionOf(prose, source))
  const article = {authors: [], language: 'en'}
  const data = {article, prose, quotations, attributions, mentions: [], actors: [], claims: [], responses: []}
  return {type: 'RootNode', children: [], data}

  function beginParagraph() {
    prose.source += prose.source ? '\n' : ''
    const first = prose.words.length
    prose.paragraphs.push({first, last: first, role: 'body', span: [prose.source.length, prose.source.length]})
    beginSentence()
  }

  function beginSentence() {
    const first = prose.words.length
    prose.sentences.push({first, last: first, paragraph: prose.paragraphs.length - 1})
  }
}

function tagOf(word: string): Tag {
  return tags.find(([pattern]) => pattern.test(word))?.[1] ?? 'NOUN'
}

/** The cue is the verb beside the source; the content is what else the sentence holds. */
function attributionOf({sentences, words}: Prose, source: {first: number; last: number}): Attribution {
  const sentence = sentences.find(({first, last}) => first <= source.first && source.first < last)!
  const isCue = ({text}: Word) => /^(?:said|says|told|wrote|added)$/.test(text)
  const cue = words.findIndex(
    (word, index) =>
      index >= sentence.first &&
      index < sentence.last &&
      isCue(word) &&
      !(index >= source.first && index < source.last),
  )
  const [from, to] = cue < source.first ? [cue, source.last] : [source.first, cue + 1]
  const parts = [
    {first: sentence.first, last: from},
    {first: to, last: sentence.last - 1},
  ]
  return {
    source: [source],
    cue: [{first: cue, last: cue + 1}],
    content: parts.filter(({first, last}) => last > first),
    kind: words.slice(sentence.first, sentence.last).some(({text}) => text === '“') ? 'direct' : 'indirect',
    confidence: 1,
    evidence: [],
  }
}
