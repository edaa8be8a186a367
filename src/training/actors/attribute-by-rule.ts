import type {Root} from 'nlcst'
import type {Attribution} from '../../core/claims/attribution.ts'
import {findQuotedWords, kindOf} from '../../core/claims/quotation-words.ts'
import type {Prose, WordRange} from '../../core/language/passage.ts'
import '../../core/tree.ts'

const irregular: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  see: 'saw seen',
  understand: 'understood',
  find: 'found',
  show: 'showed shown',
  hear: 'heard',
  swear: 'swore sworn',
  read: 'read',
}

const forms = (lemmas: string) => new Set(lemmas.split(' ').flatMap(inflected))

/** Attribute whatever follows them. */
const sayingVerbs = forms(
  'say tell add note write tweet explain argue claim suggest insist assert state declare announce report remark reply respond recall acknowledge admit concede confirm deny stress emphasize quip joke warn predict contend maintain testify allege conclude observe reiterate boast comment charge counter ask wonder confess vow pledge promise caution complain urge proclaim lament estimate propose caution mention read continue go-on',
)
/** Attribute where “that” or a quotation follows. */
const thinkingVerbs = forms(
  'believe think feel hope fear expect know see want call describe dub label accuse blame praise criticize slam blast denounce condemn dismiss refer question agree doubt decide determine realize understand learn find show indicate reveal hear discover worry point swear reason rule argue consider demand signal hint imply advise assure convince remind persuade promise say',
)
const auxiliaries =
  /^(?:has|have|had|'s|’s|'d|’d|is|was|were|are|be|been|also|later|then|further|repeatedly|recently|once|again|even|now|still|would|will|did|does|do|not|n't|n’t|never|often|\w+ly)$/i
const nominal =
  /^(?:the|a|an|his|her|their|its|this|that|these|those|my|our|your|no|any|some|false|to|of|in|by|with|for|can|could|should|must|may|might)$/i
const stops =
  /^(?:[,;:—–"“”]|''|--|but|because|while|which|that|when|if|although|though|as|and|after|before|since|where|so|who|said|says)$/i
const mark = /^(?:[“”"‘’'«»]|''|``)$/
const sentenceEnd = /^(?:[.!?]+|\.\.\.|…)$/

function inflected(lemma: string): string[] {
  const stem = lemma.replace(/e$/, '')
  const y = lemma.replace(/([^aeiou])y$/, '$1i')
  const doubled = /^(?:admit|quip|refer|slam)$/.test(lemma) ? lemma + lemma.at(-1) : stem
  const past = irregular[lemma]?.split(' ') ?? [y === lemma ? `${doubled}ed` : `${y}ed`]
  const third = y !== lemma ? `${y}es` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [lemma, third, `${doubled}ing`, ...past]
}

/** Attributes by verbs of saying, “according to” and quotation marks: a baseline of rules. Fills `data.attributions`. */
export function attributeByRule() {
  return (tree: Root) => {
    const {prose, quotations} = tree.data!
    const {words} = prose
    const quoted = findQuotedWords(words, quotations)
    const isQuoted = (index: number) => quoted.innermost[index] >= 0
    const attributions: Attribution[] = []
    let speaker: Attribution | undefined

    for (const unit of unitsOf(prose, isQuoted)) {
      const found = attributionsIn(unit)
      if (found.length) {
        attributions.push(...found)
        speaker = found[0]
      } else if (isAllQuoted(unit)) {
        if (speaker) speaker.content.push(trimmed(unit))
        else attributions.push(make([], [], [trimmed(unit)]))
      } else speaker = undefined
    }
    for (const found of attributions) found.kind = kindOf(found.content, found.cue, words, quoted)
    // A quotation of marks alone says nothing.
    tree.data!.attributions = attributions.filter(({content}) => content.every(({first, last}) => last > first))

    function isAllQuoted({first, last}: WordRange): boolean {
      for (let index = first; index < last; index++) {
        if (!isQuoted(index) && /\p{L}|\p{N}/u.test(words[index].text)) return false
      }
      return true
    }

    function attributionsIn(unit: WordRange): Attribution[] {
      const found: Attribution[] = []
      let from = unit.first
      for (let index = unit.first; index < unit.last; index++) {
        if (isQuoted(index) || index < from) continue
        const made = attributed(index, {first: found.length ? from : unit.first, last: unit.last}, found.at(-1))
        if (!made) continue
        found.push(made)
        from = Math.max(...[...made.content, ...made.cue, ...made.source].map(({last}) => last), index + 1)
      }
      return found
    }

    function attributed(index: number, unit: WordRange, before: Attribution | undefined): Attribution | undefined {
      const text = words[index].text.toLowerCase()
      if (text === 'according' && words[index + 1]?.text === 'to') return byAccording(index, unit)
      if (text === ':') return byColon(index, unit)
      const next = index + 1
      const strong = sayingVerbs.has(text)
      if (!strong && !thinkingVerbs.has(text)) return undefined
      if (index > unit.first && nominal.test(words[index - 1].text)) return undefined
      const participle = /ing$/.test(text)
      const source = participle && before ? before.source[0] : undefined
      const left = source ?? (participle ? undefined : sourceBefore(index, unit))
      const right = left ? undefined : sourceAfter(next, unit)
      const who = left ?? right
      if (!who) return undefined
      const block = {first: Math.min(source ? index : who.first, index), last: Math.max(right?.last ?? 0, next)}
      const content = contentAround(block, unit, strong || participle, Boolean(right))
      return content.length ? make([who], [{first: index, last: next}], content) : undefined
    }

    function byAccording(index: number, unit: WordRange): Attribution | undefined {
      let last = index + 2
      while (last < unit.last && !/^(?:[,.;]|who|which)$/.test(words[last].text) && !isQuoted(last)) last++
      const source = {first: index + 2, last}
      if (source.last <= source.first) return undefined
      const after = trimmed({first: last, last: unit.last})
      const prefix = trimmed({first: unit.first, last: index})
      const content = prefix.last - prefix.first > 2 ? prefix : after
      return content.last > content.first ? make([source], [{first: index, last: index + 2}], [content]) : undefined
    }

    function byColon(index: number, unit: WordRange): Attribution | undefined {
      const source = {first: unit.first, last: index}
      const content = trimmed({first: index + 1, last: unit.last})
      const isName = index - unit.first <= 4 && /^\p{Lu}/u.test(words[unit.first].text)
      const quotes = content.last > content.first && isQuoted(content.first)
      if (!isName || content.last - content.first < 3 || (!quotes && unit.first > 0 && index - unit.first > 3))
        return undefined
      return make([source], [{first: index, last: index + 1}], [content])
    }

    function sourceBefore(cue: number, unit: WordRange): WordRange | undefined {
      let end = cue
      while (end > unit.first && auxiliaries.test(words[end - 1].text)) end--
      if (end === unit.first || isQuoted(end - 1)) return undefined
      let first = end - 1
      if (words[first].text === ',') {
        // “Roe, the mayor of Marsh, said”
        first--
        while (first > unit.first && words[first].text !== ',' && !isQuoted(first)) first--
        if (words[first]?.text !== ',') return undefined
        const name = nounPhrase(first, unit)
        return name && {first: name.first, last: end - 1}
      }
      if (words[first].text.toLowerCase() === 'who')
        return nounPhrase(first - (words[first - 1]?.text === ',' ? 1 : 0), unit)
      return nounPhrase(end, unit)
    }

    function nounPhrase(end: number, unit: WordRange): WordRange | undefined {
      let first = end
      while (first > unit.first && end - first < 14 && !stops.test(words[first - 1].text) && !isQuoted(first - 1))
        first--
      if (first > unit.first && /^and$/i.test(words[first - 1].text) && /^\p{Lu}/u.test(words[first - 2]?.text ?? '')) {
        const wider = nounPhrase(first - 1, unit)
        if (wider && /^\p{Lu}/u.test(words[first].text) && wider.last - wider.first < 6)
          return {first: wider.first, last: end}
      }
      const range = {first, last: end}
      const opens = words
        .slice(first, end)
        .findIndex(({text}) =>
          /^(?:[\p{Lu}]|he$|she$|they$|it$|I$|we$|you$|the$|a$|an$|\p{Ll}+s$|one$|some$)/u.test(text),
        )
      return opens < 0 || range.last <= range.first ? undefined : {first: first + opens, last: end}
    }

    function sourceAfter(from: number, unit: WordRange): WordRange | undefined {
      if (
        from >= unit.last ||
        isQuoted(from) ||
        !/^(?:\p{Lu}|(?:the|a|an|one|another|two|three|he|she|they|it|officials|sources|former|senior)$)/u.test(
          words[from].text,
        )
      )
        return undefined
      if (!(from - 2 >= unit.first && (isQuoted(from - 2) || words[from - 2].text === ','))) return undefined
      let last = from
      while (
        last < unit.last &&
        !isQuoted(last) &&
        !/^(?:[.;:]|in|on|during|after|before|when|while|told|said|last|at|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
          words[last].text,
        )
      )
        last++
      while (last > from && /^[,—–-]+$/.test(words[last - 1].text)) last--
      return last > from ? {first: from, last} : undefined
    }

    function contentAround(block: WordRange, unit: WordRange, strong: boolean, inverted: boolean): WordRange[] {
      const before = trimmed({first: unit.first, last: block.first})
      const lead = block.first - 1
      const leads = before.last - before.first >= 2 && (words[lead]?.text === ',' || isQuoted(lead))
      const after = contentAfter(block.last, unit, strong, inverted || leads)
      if (leads && (!after || isQuoted(before.last - 1) || before.last - before.first > 6)) {
        return after && isQuoted(after.first) ? [before, after] : [before]
      }
      return after ? [after] : []
    }

    function contentAfter(from: number, unit: WordRange, strong: boolean, done: boolean): WordRange | undefined {
      const limit = Math.min(from + 14, unit.last)
      for (let index = from; index < limit; index++) {
        if (isQuoted(index))
          return trimmed({first: strong && !done && index - from < 6 ? from : index, last: unit.last})
        if (!done && (words[index].text === 'that' || words[index].text === ':'))
          return trimmed({first: index, last: unit.last})
      }
      const first = words[from]?.text ?? '.'
      if (done || !strong || /^[,.;:]$/.test(first) || unit.last - from < 3) return undefined
      return trimmed({first: from, last: unit.last})
    }

    /** Without the commas, full stops and marks at its edges that stand outside of quotations. */
    function trimmed({first, last}: WordRange): WordRange {
      while (first < last && /^[,;:.—–-]+$/.test(words[first].text)) first++
      while (
        last > first &&
        (/^[,;:—–-]+$/.test(words[last - 1].text) || (sentenceEnd.test(words[last - 1].text) && !isQuoted(last - 1)))
      )
        last--
      while (last > first && !isQuoted(last - 1) && mark.test(words[last - 1].text)) last--
      return {first, last}
    }

    function make(source: WordRange[], cue: WordRange[], content: WordRange[]): Attribution {
      return {source, cue, content: [...content], kind: 'indirect', confidence: 0.6, evidence: []}
    }
  }
}

interface Unit extends WordRange {
  paragraph: number
}

/** Sentences, those joined that one quotation runs through. */
function* unitsOf({sentences}: Prose, isQuoted: (index: number) => boolean): Generator<Unit> {
  let unit: Unit | undefined
  for (const {first, last, paragraph} of sentences) {
    if (unit && unit.paragraph === paragraph && isQuoted(first - 1) && isQuoted(first)) unit.last = last
    else {
      if (unit) yield unit
      unit = {first, last, paragraph}
    }
  }
  if (unit) yield unit
}
