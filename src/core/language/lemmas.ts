import type {Tag} from '../article.ts'
import {exceptions} from './lemma-exceptions.ts'

/**
 * The lemma of a word under its universal tag, in lower case but for proper
 * nouns, which keep their form. Made for verbs, whose lemmas tell cues; other
 * words get what rules give.
 */
export function lemmaOf(text: string, tag: Tag): string {
  if (tag === 'PROPN') return text
  const form = text.toLowerCase().replaceAll('’', "'")
  const exception = exceptions.get(tag)?.get(form)
  if (exception) return exception
  if (tag === 'VERB' || tag === 'AUX') return verbLemma(form)
  return tag === 'NOUN' ? nounLemma(form) : form
}

/** The lemma of a regular verb's form: "denies" is "deny", "planned" is "plan", "noting" is "note". */
export function verbLemma(form: string): string {
  if (/[^aeiou]ies$/.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1)
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(form)) return form.slice(0, -2)
  if (/[^siu'a]s$/.test(form) || /(?:[^aeiou]u|ea|ai)[b-df-hj-np-tv-z]es$/.test(form)) return form.slice(0, -1)
  if (/[^aeiou]ied$/.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1)
  if (/[aeiouy].*ing$/.test(form)) return restore(form.slice(0, -3))
  if (/(?:gr|fr|tr|ar|nt)eed$/.test(form)) return form.slice(0, -1)
  if (/[aeiouy].*[^e]ed$/.test(form)) return restore(form.slice(0, -2))
  return form
}

/** What stood before "-ing" or "-ed": a doubled letter undone, a dropped "e" put back. */
function restore(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return dropsE.test(stem) ? `${stem}e` : stem
}

const dropsE = new RegExp(
  [
    '[cuvz]',
    '[^s]s',
    // "make", "use", "quote": one syllable that would else have doubled its last letter
    '^(?:[^aeiou]*|qu)[aeiouy][^aeiouwxy]',
    '[dr]g|[aeiu]g|(?:[rh]|cl)ang|leng',
    '[bcdfgkptz]l',
    '(?:[^aeo]|[cilrpt]e|i)at',
    '[^aeo]ut|[^aeiou]ot|plet',
    '[^aeou]i[drnbl]|[qg]uir',
    '[^aeo]ar|(?:pl|gn|st|sc|d)or|[^aeo]ur',
    '[^aeo]um|[^aeiou]ok|[^aeiou]ad|[^aeiou]ud|[^aeiou]od|bath|breath|cloth|cit|ced|ympt|writ|pos|pir|nit|vit|p[il]et',
  ]
    .map((ending) => `(?:${ending})$`)
    .join('|'),
)

/** The singular of a regular noun: "ministries" is "ministry", "nurses" is "nurse". */
export function nounLemma(form: string): string {
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(form)) return form.slice(0, -2)
  return /[^siu']s$/.test(form) && form.length > 3 ? form.slice(0, -1) : form
}
