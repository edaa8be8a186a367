import type {Root} from 'nlcst'
import type {Claim, Post, Span} from '../../article.ts'
import {countWhile} from '../../count-while.ts'
import {wordsInPlace} from '../../language/prose-text.ts'
import {months, weekdays} from '../../lexicon/calendar.ts'
import {questionWords, relativePronouns, subordinators} from '../../lexicon/function-words.ts'
import {numberWords} from '../../lexicon/numbers.ts'
import {alternatives} from '../../lexicon/words.ts'
import {type Day, dayOfIso, isoOf} from './when-calendar.ts'
import {readWhen} from './when-phrases.ts'
import '../tree.ts'

/**
 * Dates each claim by the words around its cue ("said on Monday"), counted from
 * the publication date of the article, or of its part in a live blog, in its own
 * zone. Fills `claim.said`.
 *
 * Looks at the cue's own sentence alone, outside of the content and the source:
 * what happened on Monday was not said on Monday. An article without a date gets
 * none.
 */
export function dateClaims() {
  return (tree: Root) => {
    const {article, prose, claims, posts = []} = tree.data!
    if (article.published === undefined && !posts.length) return
    const text = wordsInPlace(prose)
    const byId = new Map(claims.map((claim) => [claim.id, claim]))
    const sentences = prose.sentences.map(({first, last, paragraph}) => ({
      span: [prose.words[first].start, prose.words[last - 1].end] as const,
      paragraph,
    }))

    let last: {claim: Claim; at: number} | undefined
    for (const claim of claims) {
      if (!claim.cue.length) continue
      const at = sentenceAt(claim.cue[0][0])
      date(claim, at)
      // “The court ruled on Monday that …, reversing …”: one source, one time.
      if (!claim.said && last?.claim.said && last.at === at && String(last.claim.source) === String(claim.source)) {
        claim.said = last.claim.said
        claim.evidence.push(...last.claim.evidence.filter(({kind}) => kind === 'date'))
      }
      last = {claim, at}
    }

    function date(claim: Claim, at: number) {
      const time = postAt(claim.cue[0])?.published ?? article.published
      const published = time === undefined ? undefined : dayOfIso(time)
      if (published === undefined) return
      const hour = hourOf(time!)
      const spoken = dayBefore(at, published)
      for (const [start, end] of clausesOf(claim, sentences[at].span)) {
        const found = readWhen(text.slice(start, end), {published, hour, spoken})
        if (!found) continue
        const span: Span = [start + found.start, start + found.end]
        claim.said = {date: isoOf(found.day), precision: found.precision, span}
        claim.evidence.push({kind: 'date', text: `counted from the publication on ${isoOf(published)}`, span})
        return
      }
    }

    function postAt(span: Span): Post | undefined {
      const post = posts[countWhile(posts.length, (index) => posts[index].span[0] <= span[0]) - 1]
      return post && contains(post.span, span) ? post : undefined
    }

    /** The sentence that holds an offset. */
    function sentenceAt(offset: number): number {
      return Math.max(0, countWhile(sentences.length, (index) => sentences[index].span[0] <= offset) - 1)
    }

    /** The day that the paragraph spoke of last before a sentence's own "a day earlier" or "that day". */
    function dayBefore(at: number, published: Day): Day | undefined {
      const [start, end] = sentences[at].span
      const here = text.slice(start, end).search(relative)
      if (here < 0) return undefined
      for (let index = at; index >= Math.max(0, at - 4); index--) {
        const {span, paragraph} = sentences[index]
        if (paragraph !== sentences[at].paragraph) break
        const said = text.slice(span[0], index === at ? start + here : span[1])
        const found = readWhen(said, {published})
        if (found?.precision === 'day') return found.day
      }
      return undefined
    }

    /** The stretches of the cue's sentence that can date it, the likeliest first. */
    function clausesOf({cue, source, content, within}: Claim, sentence: Span): Span[] {
      const outer = within === undefined ? undefined : byId.get(within)?.content.find((span) => contains(span, cue[0]))
      const whole: Span = outer ? [Math.max(sentence[0], outer[0]), Math.min(sentence[1], outer[1])] : sentence
      const pieces = without(partOf(whole, cue[0]), [...content, ...source]).flatMap((piece) => [...clauses(piece)])
      const after = pieces.filter(([, end]) => end > cue[0][0])
      const before = pieces.filter(([start, end]) => end <= cue[0][0] && opening.test(text.slice(start, end)))
      const all = [...after, ...before.reverse(), ...openingOf(cue[0], content)]
      return all.filter(([start, end]) => !subordinate.test(text.slice(start, end)))
    }

    /** “said [a fortnight ago that …]”: what was taken for content before its own “that” is when it was said. */
    function openingOf([, end]: Span, [first]: Claim['content']): Span[] {
      const words = first && first[0] >= end ? /^[\w\s.-]{4,40}?(?=\s+that\b)/.exec(text.slice(...first)) : null
      return words && opening.test(words[0]) ? [[first[0], first[0] + words[0].length]] : []
    }

    /** The part of a sentence between semicolons that holds a span. */
    function partOf([start, end]: Span, [from, to]: Span): Span {
      const before = text.slice(start, from).lastIndexOf(';')
      const after = text.slice(to, end).indexOf(';')
      return [start + before + 1, after < 0 ? end : to + after]
    }

    /** Cut at commas and dashes, those of a date ("Monday, August 25, 2025") left. */
    function* clauses([start, end]: Span): Generator<Span> {
      let from = start
      for (const {index, 0: mark} of text.slice(start, end).matchAll(clauseEnd)) {
        yield [from, start + index]
        from = start + index + mark.length
      }
      yield [from, end]
    }
  }
}

const relative = /\b(?:earlier|later|before|previous|that|same|previously|next|following|afterwards)\b/i
const subordinate = new RegExp(
  `^\\s*(?:and\\s+|but\\s+)?(?:${alternatives([...relativePronouns, ...questionWords, ...subordinators].filter((word) => word !== 'that' && word !== 'once'))})\\b`,
  'i',
)
const weekday = alternatives(weekdays)
const month = alternatives(months.map((name) => name.slice(0, 3)))
/** What is before the cue dates it when it is not a clause of its own: “In a statement on Monday, …”. */
const circumstances = `in on at during over speaking talking asked writing addressing back late early earlier later last
  yesterday today tonight this that`.split(/\s+/)
const opening = new RegExp(
  `^\\W*(?:(?:and|but|yet)\\s+)?(?:${alternatives(circumstances)}|the\\s+(?:day|same|previous)|(?:just\\s+)?(?:hours|minutes|moments)|(?:an?|${alternatives(numberWords.slice(1))}|\\d+)\\s+(?:hour|day|week|fortnight|month|year)s?|${weekday}|${month})\\b`,
  'i',
)
const clauseEnd = new RegExp(
  `,(?!\\s+(?:(?:19|20)\\d\\d\\b|(?:${month})[\\p{L}.]*\\s+\\d|\\d{1,2}\\s+\\p{Lu}))|[;:—–()]|\\s-\\s`,
  'gu',
)

function hourOf(time: string): number | undefined {
  const match = /T(\d\d)/.exec(time)
  return match ? Number(match[1]) : undefined
}

function contains([start, end]: Span, [from, to]: Span): boolean {
  return start <= from && to <= end
}

/** What is left of a span without others. */
function without([start, end]: Span, holes: readonly Span[]): Span[] {
  const rest: Span[] = []
  let from = start
  for (const [open, close] of holes.toSorted((a, b) => a[0] - b[0])) {
    if (close <= from || open >= end) continue
    if (open > from) rest.push([from, open])
    from = Math.max(from, close)
  }
  if (from < end) rest.push([from, end])
  return rest
}
