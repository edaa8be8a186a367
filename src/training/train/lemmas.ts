/**
 * Derives the exceptions to the lemma rules from the treebanks' words:
 *
 *   npm run train -- lemmas
 *
 * prints the table that is in `src/core/language/lemma-exceptions.ts`.
 */
import {join} from 'node:path'
import type {Tag} from '../../core/article.ts'
import {verbLemma} from '../../core/language/lemmas.ts'
import {readConllu} from '../corpora/conllu.ts'
import type {TrainingRun} from './training-run.ts'

export function train({corpora}: TrainingRun): Record<string, Uint8Array> {
  const verbs = new Map<string, Map<string, number>>()
  for (const corpus of ['ud-ewt', 'gum']) {
    for (const {sentences} of readConllu(join(corpora, corpus, 'train.conllu'))) {
      for (const {text, lemma, tag} of sentences.flat()) if (isVerb(tag)) count(verbs, text, lemma)
    }
  }
  const forms = new Map<string, string[]>()
  for (const [form, lemmas] of [...verbs].sort()) {
    const [[lemma, times]] = [...lemmas].sort((a, b) => b[1] - a[1])
    if (times < 2 || lemma === verbLemma(form) || !/^[a-z]{2,}$/.test(form)) continue
    forms.set(lemma, [...(forms.get(lemma) ?? []), form])
  }
  console.log(
    [...forms]
      .sort()
      .map(([lemma, list]) => `${lemma} ${list.join(' ')}`)
      .join('\n'),
  )
  return {}
}

function isVerb(tag: Tag): boolean {
  return tag === 'VERB'
}

function count(verbs: Map<string, Map<string, number>>, text: string, lemma: string): void {
  const form = text.toLowerCase()
  const lemmas = verbs.get(form) ?? new Map<string, number>()
  verbs.set(form, lemmas.set(lemma.toLowerCase(), (lemmas.get(lemma.toLowerCase()) ?? 0) + 1))
}
