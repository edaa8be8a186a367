/**
 * Named entities from every corpus, on the product's own words: by hand from
 * `ner/` and GUM, by machine from PolNeAR ("silver").
 */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {SpeakerType} from '../../core/article.ts'
import {parseSentences} from '../../core/language/parse-sentences.ts'
import type {Word} from '../../core/language/passage.ts'
import {readWords} from '../../core/language/read-words.ts'
import {readArticleNames} from './article-names.ts'
import {readGumNames} from './gum-names.ts'
import {readJsonLines} from './json-lines.ts'
import type {MarkedName, NameDomain, NamedText} from './named-text.ts'
import {readSilverNames} from './silver-names.ts'

/** A sentence of a corpus; names as `[first, last)` of its words. */
export interface NamedSentence {
  domain: NameDomain
  document: string
  words: Word[]
  names: {first: number; last: number; type: SpeakerType}[]
}

interface EntityLine {
  id: string
  text: string
  entities: [start: number, end: number, type: string][]
}

const types: Record<string, SpeakerType> = {PER: 'person', ORG: 'organization', LOC: 'place'}

/** All that names may be learnt from. */
export async function readNameCorpora(corpora: string): Promise<NamedText[]> {
  const texts: NamedText[] = []
  for (const file of readdirSync(join(corpora, 'ner')).toSorted()) {
    if (file.includes('-dev')) continue
    const domain = /^(?:btc|wnut)/.test(file) ? 'social' : 'edited'
    for (const line of await readJsonLines<EntityLine>(join(corpora, 'ner', file)))
      texts.push(readEntities(line, domain))
  }
  return [
    ...texts,
    ...readGumNames(join(corpora, 'gum/train.conllu')),
    ...(await readSilverNames(join(corpora, 'polnear/train'))),
    ...(await readArticleNames(join(corpora, 'articles/train.jsonl'))),
  ]
}

function readEntities({id, text, entities}: EntityLine, domain: NameDomain): NamedText {
  const names = entities
    .filter(([, , type]) => type in types)
    .map(([start, end, type]) => ({start, end, type: types[type]}))
  return {domain, document: id, text, names}
}

/** Honorifics and offices before a person's name: corpora disagree on them, so no name holds one. */
const titles =
  /^(?:(?:(?:[Vv]ice|[Dd]eputy|[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]ormer|[Aa]cting|[Ff]irst|U\.S\.|US|UK)[\s-]+)*(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|[Pp]resident|[Mm]inister|Premier|[Cc]hancellor|[Ss]ecretary(?: of [Ss]tate|[ -][Gg]eneral)?|[Gg]eneral|Gen|Lt|[Ll]ieutenant|Col|[Cc]olonel|Maj|[Mm]ajor|Capt|[Cc]aptain|Sgt|[Ss]ergeant|Admiral|Adm|Sen|[Ss]enator|Rep|[Rr]epresentative|Congress(?:wo)?man|Gov|[Gg]overnor|[Mm]ayor|[Jj]udge|Justice|King|Queen|Prince|Princess|Pope|Sheikh|Sir|Lord|Lady|Dame|[Aa]mbassador|[Dd]irector|[Cc]hairman|[Ss]pokes(?:wo)?man|[Ss]pokesperson|[Cc]hief|[Oo]fficer|[Dd]etective|[Ii]nspector)\.?\s+)+(?=\p{L})/u

/** A mark's edges as the models learn them: no article, title or possessive; undefined when no name is left. */
export function trimName(text: string, {start, end, type}: MarkedName): MarkedName | undefined {
  const value = text.slice(start, end)
  let lead = /^(?:the|an?)\s+/i.exec(value)?.[0].length ?? 0
  if (type === 'person') lead += titles.exec(value.slice(lead))?.[0].length ?? 0
  const tail = /(?:['’]s?|\s+)$/.exec(value)?.[0].length ?? 0
  return lead + tail < value.length ? {start: start + lead, end: end - tail, type} : undefined
}

/**
 * A text's sentences with its names on their words. A sentence with a mark that is
 * no name ("an insurgent group") is left out, as is one whose names cross its words.
 */
export function* sentencesOf({domain, document, text, names}: NamedText): Generator<NamedSentence> {
  const trimmed = names.map((name) => trimName(text, name))
  for (const {0: paragraph, index} of text.matchAll(/\S[^\n]*/g)) {
    const {words, sentences} = readWords(parseSentences(paragraph))
    for (const {first, last} of sentences) {
      const own = words.slice(first, last).map((word) => ({...word, start: index + word.start, end: index + word.end}))
      const [from, to] = [own[0].start, own[own.length - 1].end]
      const inside = trimmed.filter((name) => name && name.start < to && name.end > from) as MarkedName[]
      const found = inside.map((name) => ({
        first: own.findIndex(({start}) => start === name.start),
        last: own.findIndex(({end}) => end === name.end) + 1,
        type: name.type,
      }))
      if (found.some((name) => name.first < 0 || name.last <= name.first)) continue
      if (domain === 'edited' && found.some((name) => !isName(own.slice(name.first, name.last)))) continue
      yield {domain, document, words: own, names: found}
    }
  }
}

function isName(words: Word[]): boolean {
  return /^[\p{Lu}\p{N}]|^al$|-\p{Lu}/u.test(words[0].text) && words.some(({text}) => /\p{Lu}/u.test(text))
}
