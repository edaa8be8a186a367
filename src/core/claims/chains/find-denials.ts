import type {Root} from 'nlcst'
import {denies, isAboutCharge} from '../../language/denied-things.ts'
import type {Word, WordRange} from '../../language/passage.ts'
import type {Attribution} from '../attribution.ts'
import {collectAdditions} from './additions.ts'
import {trimmed} from './contents.ts'
import {subjectBefore} from './subjects.ts'
import '../tree.ts'

/** Of the denials that the rule adds, the share found to be right by reading. */
const precision = 0.8

/** Before the verb, part of the cue: "has always denied", "never stopped denying". */
const helper = /^(?:has|have|had|['’](?:s|ve|d)|always|also|still|never|not|n['’]t|both|stopped|ceased|\p{Ll}+ly)$/u
const end = /^(?:[,;:.—–“”"()]|after|when|while|because|since|but|who|which)$/i

/**
 * Adds the denials that the trained models passed over: of an act ("denied having seen
 * him"), of a clause, of a charge ("denies four counts of fraud"); "denied a permit"
 * denies nothing that was said. Of “denied that it leaked, saying it rained” what was
 * denied is no longer what is said. Needs `prose`, `quotations` and `attributions`, of
 * which none is nested.
 */
export function findDenials() {
  return (tree: Root) => {
    const {prose, attributions} = tree.data!
    const {words, sentences} = prose
    const {quoted, owner, isFree, add, replace, finish} = collectAdditions(tree.data!)
    for (const sentence of sentences) {
      for (let verb = sentence.first + 1; verb < sentence.last - 1; verb++) {
        if (!denies(words[verb]) || quoted.innermost[verb] >= 0) continue
        let from = verb
        while (from > sentence.first && helper.test(words[from - 1].text)) from--
        if (/^(?:n?or|to)$/i.test(words[from - 1]?.text ?? '')) continue
        const subject = subjectBefore(words, from, sentence.first)
        const content = deniedAfter(words, verb + 1, sentence.last)
        if (!subject || !content) continue
        const cue = {first: from, last: verb + 1}
        const other = isFree(cue) ? attributions[owner[content.first]] : undefined
        const rest = other && withoutDenied(other, cue, content)
        if (rest) replace(other, rest)
        if (rest || isFree(cue, content))
          add({source: [subject.source], cue, content: [content]}, precision, 'a denial')
      }
    }
    finish()
  }
}

/** What is left of “denied [that it leaked], {saying} [it rained]” for the verb behind, which the models gave both. */
function withoutDenied(other: Attribution, denial: WordRange, denied: WordRange): Attribution | undefined {
  const {source, cue, content} = other
  if (!cue.length || cue[0].first < denied.last || !source.some(({last}) => last <= denial.first)) return undefined
  const rest = content.filter(({first}) => first >= cue[0].first)
  return rest.length && rest.length < content.length ? {...other, content: rest} : undefined
}

/** "that …", a verb in -ing, or a charge. */
function deniedAfter(words: readonly Word[], first: number, limit: number): WordRange | undefined {
  const {text, tag} = words[first]
  const isAct = /^(?:that|having|being)$/i.test(text) || (tag === 'VERB' && /ing$/.test(text))
  if (!isAct && !isAboutCharge(words, first)) return undefined
  let last = first
  while (
    last < limit &&
    !end.test(words[last].text) &&
    !(words[last].text === 'and' && words[last + 1]?.tag === 'VERB')
  )
    last++
  const content = trimmed(words, {first, last})
  return content.first < content.last ? content : undefined
}
