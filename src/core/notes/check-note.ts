import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import {englishPhrases, fillIn, type Phrases, phrasesOf} from '../phrases.ts'
import {statementOf} from '../view/statement.ts'
import {checkCitedQuotation, checkUncitedQuotation} from './check-quotation.ts'
import {checkStance} from './check-stance.ts'
import {checkTags} from './check-tags.ts'
import {findCitedClaim, likelyClaims} from './find-cited-claim.ts'
import type {NoteFix, NoteProblem} from './note-problem.ts'
import type {Citation, NoteLink, ParsedNote} from './parsed-note.ts'
import {relink} from './relink.ts'

/** What a host knows of the article at a note's path: `gone` when there is none, `outside` when it is not followed, undefined while it is not read yet. */
export type ArticleLookup = (path: string) => AnnotatedArticle | 'gone' | 'outside' | undefined

/**
 * Compares what a note cites with its articles, in text order. Quotations that cite
 * nothing are looked at only where the sentence says that an actor of a known
 * article said them, and that actor said nearly the same.
 */
export function checkNote(note: ParsedNote, lookup: ArticleLookup, phrases = englishPhrases): NoteProblem[] {
  const problems: NoteProblem[] = []
  const known = new Map<string, AnnotatedArticle>()
  for (const link of [...note.about, ...note.citations]) {
    const article = lookup(link.path)
    if (article === 'gone') problems.push(articleGone(link, phrases))
    else if (article === 'outside') problems.push(articleOutside(link, phrases))
    else if (article) known.set(link.path, article)
  }
  for (const citation of note.citations) {
    const article = known.get(citation.path)
    if (article) problems.push(...checkCitation(citation, article))
  }
  for (const quotation of note.quotations) {
    if (!quotation.cited) problems.push(...checkUncitedQuotation(quotation, known))
  }
  return problems.sort((one, other) => one.span[0] - other.span[0])
}

function checkCitation(citation: Citation, article: AnnotatedArticle): NoteProblem[] {
  const {notes: phrases} = phrasesOf(article)
  const found = findCitedClaim(article, citation.reference)
  if (!('claim' in found)) {
    const isGone = found.state === 'gone'
    return [
      {
        span: citation.link,
        severity: isGone ? 'error' : 'warning',
        rule: isGone ? 'claim-gone' : 'claim-ambiguous',
        message: isGone ? phrases.claimGone : phrases.claimAmbiguous,
        marks: [],
        fixes: (isGone ? likelyClaims(article, citation.reference) : found.candidates).map((claim) => ({
          title: fillIn(phrases.cite, statementOf(article, claim, 60)),
          edits: [relink(citation, article, claim)],
        })),
      },
    ]
  }
  const {claim, state} = found
  return [
    ...(state === 'moved' ? [claimChanged(citation, updated(), phrasesOf(article))] : []),
    ...citation.quotations.flatMap((quotation) => checkCitedQuotation(quotation, citation, article, claim)),
    ...checkStance(citation, article, claim),
    ...checkTags(citation, article, claim),
  ]

  function updated(): NoteFix {
    return {title: phrases.citeNow, edits: [relink(citation, article, claim)]}
  }
}

function articleGone({path, span}: NoteLink, {notes}: Phrases): NoteProblem {
  const message = fillIn(notes.articleGone, path)
  return {span, severity: 'error', rule: 'article-gone', message, marks: [], fixes: []}
}

function articleOutside({path, span}: NoteLink, {notes}: Phrases): NoteProblem {
  const message = fillIn(notes.articleOutside, path)
  return {span, severity: 'information', rule: 'article-outside', message, marks: [], fixes: []}
}

function claimChanged({link}: Citation, fix: NoteFix, {notes}: Phrases): NoteProblem {
  const message = notes.claimChanged
  return {span: link, severity: 'information', rule: 'claim-changed', message, marks: [], fixes: [fix]}
}
