import type {Root} from 'nlcst'
import type {Prose, Word, WordRange} from '../../language/passage.ts'
import type {Attribution} from '../attribution.ts'
import {findAnswers} from './find-answers.ts'
import {findTurns} from './find-turns.ts'
import '../tree.ts'

const quotationMark = /^(?:["“”„«»‟]|''|``)$/
const dash = /^(?:[―—–-]|--)$/

/** Longer than this, what stands behind the dash is no signature. */
const longestSignature = 9

/** How sure the layout makes us: hand-read, not learnt, since few articles of the corpus are laid out so. */
const sureness = 0.9

/**
 * Where the layout says who speaks, it is believed before any model: the turns of
 * a transcript ("SMITH: Well, …"), the answers of an interview without names, and quotations that are signed (“…” — Jo Smith).
 * The model reads sentences, and neither is one; by rule, PolNeAR's transcripts
 * come out right whole turns at a time.
 *
 * Needs `prose`; fills `data.attributions`, and what finds more leaves their words alone.
 */
export function attributeByLayout() {
  return (tree: Root) => {
    const {prose} = tree.data!
    const turns = transcribed(prose)
    const answers = turns.length ? [] : answered(prose)
    tree.data!.attributions = [...turns, ...answers, ...signed(prose), ...posted(prose)].sort(
      (a, b) => startOf(a) - startOf(b),
    )
  }
}

function transcribed({words, paragraphs}: Prose): Attribution[] {
  return findTurns(words, paragraphs).map(({label, colon, speech}) => ({
    source: [label],
    cue: [{first: colon, last: colon + 1}],
    content: speech.map((range) => trim(words, range)),
    kind: 'direct',
    confidence: sureness,
    evidence: [{kind: 'source', text: 'a turn of a transcript: the speaker’s name and a colon'}],
  }))
}

function answered({words, paragraphs}: Prose): Attribution[] {
  return findAnswers(words, paragraphs).map((answer) => ({
    source: [],
    cue: [],
    content: answer.map((range) => trim(words, range)),
    kind: 'indirect',
    isAnswer: true,
    confidence: sureness,
    evidence: [{kind: 'source', text: 'an answer in an interview that is printed without names'}],
  }))
}

function signed({words, paragraphs}: Prose): Attribution[] {
  return paragraphs.flatMap((paragraph, index) => {
    const at = signatureIn(words, paragraph)
    if (at === undefined) return []
    const above = paragraphs[index - 1]
    const quotation = at > paragraph.first ? {first: paragraph.first, last: at} : above
    if (!quotation || !(isQuoted(words, quotation) || (quotation === above && above.role === 'quote'))) return []
    return {
      source: [trim(words, {first: at + 1, last: paragraph.last})],
      cue: [{first: at, last: at + 1}],
      content: [{first: quotation.first, last: quotation.last}],
      kind: 'direct',
      confidence: sureness,
      evidence: [{kind: 'source', text: 'a quotation signed with a dash and a name'}],
    }
  })
}

/** A post that was copied with its signature: "The pier is gone — Ann Roe (@annroe) May 4, 2019". */
function posted({words, paragraphs}: Prose): Attribution[] {
  return paragraphs.flatMap((paragraph, index): Attribution[] => {
    const posts: Attribution[] = []
    let from = paragraph.first
    for (let at = paragraph.first; at < paragraph.last; at++) {
      const signature = dash.test(words[at].text) ? accountBehind(words, at, paragraph.last) : undefined
      if (!signature) continue
      const above = paragraphs[index - 1]
      const content = at > from ? {first: from, last: at} : from === paragraph.first ? above : undefined
      from = signature.end
      if (!content) continue
      posts.push({
        source: [{first: at + 1, last: signature.last}],
        cue: [{first: at, last: at + 1}],
        content: [content],
        kind: 'direct',
        confidence: sureness,
        evidence: [{kind: 'source', text: 'a post signed with a name and an account'}],
      })
    }
    return posts
  })
}

/** "Ann Roe (@annroe) May 4, 2019" behind a dash: where the account ends, and where the date does. */
function accountBehind(words: readonly Word[], at: number, last: number): {last: number; end: number} | undefined {
  let open = at + 1
  while (open < last && open - at < longestSignature && words[open].text !== '(') open++
  const isAccount = /^@\w+$/.test(words[open + 1]?.text ?? '') && words[open + 2]?.text === ')'
  if (open === at + 1 || open + 2 >= last || !isAccount) return undefined
  for (let end = open + 3; end < Math.min(last, open + 9); end++)
    if (/^(?:19|20)\d\d$/.test(words[end].text)) return {last: open + 3, end: end + 1}
  return undefined
}

/** Index of the dash before a name that ends the paragraph. */
function signatureIn(words: readonly Word[], {first, last}: WordRange): number | undefined {
  for (let at = last - 2; at >= Math.max(first, last - longestSignature); at--) {
    if (dash.test(words[at].text)) return /^\p{Lu}/u.test(words[at + 1].text) ? at : undefined
    if (quotationMark.test(words[at].text)) return
  }
}

/** From a mark to a mark. Which one opens is not asked, nor what is quoted inside: pages that sign quotations mix them up. */
function isQuoted(words: readonly Word[], {first, last}: WordRange): boolean {
  return last - first > 3 && quotationMark.test(words[first].text) && quotationMark.test(words[last - 1].text)
}

function trim(words: readonly Word[], {first, last}: WordRange): WordRange {
  return words[last - 1].text === '.' && last - first > 1 ? {first, last: last - 1} : {first, last}
}

function startOf({source, cue, content}: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({first}) => first))
}
