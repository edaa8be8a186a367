import type {Root} from 'nlcst'
import type {WordRange} from '../../language/passage.ts'
import type {Attribution} from '../attribution.ts'
import {findQuotedWords, kindOf} from '../quotations/quotation-words.ts'
import {sayingAt} from './clauses.ts'
import {type ClosingClause, closingClause} from './closing.ts'
import {trimmed} from './contents.ts'
import {sentenceOfWords} from './sentence-of-words.ts'
import '../tree.ts'

/** Of the relays that the rule finds where the model found none, the share found to be right by reading. */
const precision = 0.85

/**
 * Turns inside-out attributions right: in “Officials have told aides that the
 * bridge will close, two people told the Herald.” the model takes the officials
 * for the sentence's own source, but who ends the sentence hands all of it on.
 * That relay becomes an attribution of the whole, made anew or mended, and those
 * before the comma stand `within` it.
 *
 * Needs `prose`, `quotations` and `attributions`, of which none is nested yet.
 */
export function findClosingRelays() {
  return (tree: Root) => {
    const {prose, quotations, attributions} = tree.data!
    const {words, sentences} = prose
    const quoted = findQuotedWords(words, quotations)
    const sentenceOf = sentenceOfWords(prose)

    const bySentence = new Map<number, Attribution[]>()
    for (const each of attributions) {
      if (!each.cue.length) continue
      const sentence = sentenceOf[each.cue[0].first]
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), each])
    }
    const changed = new Map<Attribution, Attribution[]>()
    for (const [sentence, here] of bySentence) nest(sentences[sentence], here)
    if (!changed.size) return

    tree.data!.attributions = attributions.flatMap((each) => changed.get(each) ?? [each])

    function nest(sentence: WordRange, here: readonly Attribution[]) {
      const clause = closingClause(words, sentence)
      if (!clause || quoted.innermost[clause.cue.first] >= 0) return
      const inside = here.filter(({cue}) => cue.at(-1)!.last <= clause.first)
      const known = here.filter(({cue}) => cue[0].first >= clause.first)
      const [model] = known
      if (!inside.length && model && (isMisread(model, clause) || tells(clause.content)))
        changed.set(model, [mended(model, clause)])
      if (!inside.some(tellsInOrder)) return
      // Whether the model gave the relay all of it by itself, it would have found nothing inside.
      const outer = model ? mended(model, clause) : made(clause, inside[0])
      const reach = Math.max(...known.flatMap(({content}) => content.map(({last}) => last)), 0)
      const inner = inside.map((each) => ({...cutTo(each, clause.first, reach), within: outer}))
      for (const each of [...inside, ...known]) changed.set(each, [])
      changed.set(inside[0], [outer, ...inner])
    }

    /** “Officials have told aides that …”, and not in a quotation, which is somebody's already. */
    function tellsInOrder({source, cue, content}: Attribution): boolean {
      if (!source.length || !content.length || quoted.innermost[cue[0].first] >= 0) return false
      return source[0].first < cue[0].first && cue[0].first < content.at(-1)!.first
    }

    /** Whether the text before the clause begins with somebody who tells something: what the model took for the content's edge. */
    function tells(content: WordRange): boolean {
      for (let index = content.first; index < content.last; index++) {
        const clause = sayingAt(words, index, content)
        if (clause) return clause.source.first === content.first && clause.content.last === content.last
      }
      return false
    }

    function mended(model: Attribution, clause: ClosingClause): Attribution {
      const {source, cue, content} = clause
      const who = isMisread(model, clause) ? {source: [source], cue: [cue]} : {source: model.source, cue: model.cue}
      return {...model, ...who, content: [content], kind: kindOf([content], who.cue, words, quoted)}
    }

    /** The verb was taken for a noun of the source: "[the Herald reports], citing". */
    function isMisread(model: Attribution, {cue}: ClosingClause): boolean {
      return model.source.some(({first, last}) => first <= cue.first && cue.first < last)
    }

    function made({source, cue, content}: ClosingClause, {confidence}: Attribution): Attribution {
      return {
        source: [source],
        cue: [cue],
        content: [content],
        kind: kindOf([content], [cue], words, quoted),
        confidence: confidence * precision,
        evidence: [
          {
            kind: 'cue',
            text: 'ends the sentence, and so hands on all of it',
            span: [words[cue.first].start, words[cue.last - 1].end],
          },
        ],
      }
    }

    /** What is told ends before the clause; what the model took from it for the relay is told, too. */
    function cutTo(inner: Attribution, end: number, reach: number): Attribution {
      const content = inner.content.flatMap((range, index) => {
        const isLast = index === inner.content.length - 1
        const last = isLast && range.first > inner.cue[0].first ? Math.max(range.last, reach) : range.last
        const cut = trimmed(words, {first: range.first, last: Math.min(last, end)})
        return cut.last > cut.first ? [cut] : []
      })
      return {...inner, content, kind: kindOf(content, inner.cue, words, quoted)}
    }
  }
}
