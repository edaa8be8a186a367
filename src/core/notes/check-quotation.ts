import {
  type AnnotatedArticle,
  actorOf,
  describeCandidates,
  isUncertain,
  mayBeOf,
} from '../annotation/annotated-article.ts'
import type {Actor, Claim} from '../article.ts'
import {fillIn, type Phrases, phrasesOf} from '../phrases.ts'
import {extentOf, shorten, wordsOf} from '../view/claim-text.ts'
import {type Comparison, compareQuotation, type Difference} from './compare-quotation.ts'
import {misquoteFixes} from './misquote-fixes.ts'
import {isMentioned, namedSpeaker} from './named-speaker.ts'
import type {NoteFix, NoteProblem} from './note-problem.ts'
import type {Citation, NoteQuotation} from './parsed-note.ts'
import {placeInNote} from './place-in-note.ts'
import {foldedWords} from './quoted-words.ts'
import {relink} from './relink.ts'

/**
 * Shorter quotations that no citation vouches for may be anybody's, and one that has
 * hardly more than little words of a claim is another that the speaker said elsewhere.
 */
const uncited = {fewestWords: 4, fewestShared: 4, leastShare: 0.7}

interface Match {
  claim: Claim
  words: string
  comparison: Comparison
}

/** Compares a quotation with the claim that its citation means, and says who said it if another did. */
export function checkCitedQuotation(
  quotation: NoteQuotation,
  citation: Citation,
  article: AnnotatedArticle,
  claim: Claim,
): NoteProblem[] {
  const {path} = citation
  const own = matchOf(quotation, article, claim)
  const speaker = checkSpeaker(quotation, path, article, claim)
  if (isFaithful(own)) return [...edited(quotation, path, article, own), ...speaker]
  const others = article.analysis.claims
    .filter((other) => other !== claim)
    .map((other) => matchOf(quotation, article, other))
  const faithful = others.filter(isFaithful)
  if (faithful.some((match) => maySpeakAlike(article, match.claim, claim))) return speaker
  const [elsewhere] = faithful
  if (elsewhere)
    return [otherActor(quotation, path, article, elsewhere.claim, actorOf(article, claim), [recite(elsewhere.claim)])]
  if (standsIn(article, quotation.words)) return speaker
  const nearest = [own, ...others.filter((match) => maySpeakAlike(article, match.claim, claim))].reduce(
    (best, match) => (match.comparison.share > best.comparison.share ? match : best),
  )
  return [misquote(quotation, path, article, nearest), ...speaker]

  function recite(other: Claim): NoteFix {
    const {notes: phrases} = phrasesOf(article)
    const name =
      actorOf(article, other)?.name ?? (isUncertain(article, other) ? phrases.uncertainClaim : phrases.unattributed)
    return {title: fillIn(phrases.citeInstead, name), edits: [relink(citation, article, other)]}
  }
}

/** Compares a quotation that cites nothing with what the named speaker said in the articles of the note. */
export function checkUncitedQuotation(
  quotation: NoteQuotation,
  articles: ReadonlyMap<string, AnnotatedArticle>,
): NoteProblem[] {
  if (foldedWords(quotation.words).length < uncited.fewestWords) return []
  const problems: NoteProblem[] = []
  for (const [path, article] of articles) {
    const speaker = namedSpeaker(quotation.around, article)
    if (!speaker) continue
    const matches = article.analysis.claims.map((claim) => matchOf(quotation, article, claim))
    const faithful = matches.filter(isFaithful)
    const own = matches.filter(({claim}) => mayBeOf(article, claim, speaker))
    if (faithful.some((match) => own.includes(match))) return []
    const [other] = faithful.filter(({claim}) => actorOf(article, claim))
    const nearest = own
      .filter((match) => isSurelyMeant(quotation, match))
      .toSorted((one, other) => other.comparison.share - one.comparison.share)[0]
    if (other) problems.push(otherActor(quotation, path, article, other.claim, speaker))
    else if (nearest && !standsIn(article, quotation.words)) problems.push(misquote(quotation, path, article, nearest))
  }
  return problems
}

/** Whether both claims are, or may be, of one actor. */
function maySpeakAlike(article: AnnotatedArticle, one: Claim, other: Claim): boolean {
  if (one.actor === other.actor) return true
  return article.analysis.actors.some((actor) => mayBeOf(article, one, actor) && mayBeOf(article, other, actor))
}

function matchOf({words}: NoteQuotation, article: AnnotatedArticle, claim: Claim): Match {
  const original = wordsOf(article, claim.content)
  return {claim, words: original, comparison: compareQuotation(words, original)}
}

function isSurelyMeant({words}: NoteQuotation, {comparison: {verdict, share}}: Match): boolean {
  const shared = Math.round(share * foldedWords(words).length)
  return verdict === 'changed' && share >= uncited.leastShare && shared >= uncited.fewestShared
}

function isFaithful({comparison: {verdict}}: Match): boolean {
  return verdict === 'exact' || verdict === 'edited'
}

/** The sentence names another as the speaker than the article does. */
function checkSpeaker(quotation: NoteQuotation, path: string, article: AnnotatedArticle, claim: Claim): NoteProblem[] {
  const actor = actorOf(article, claim)
  const named = namedSpeaker(quotation.around, article)
  if (!named || !actor || named === actor || isMentioned(quotation.around, actor)) return []
  // "The minutes say that Ennis called it …": the note hands on what the claim hands on.
  if (isMentioned(wordsOf(article, claim.content), named)) return []
  return [otherActor(quotation, path, article, claim, named)]
}

/** The article has the words of `claim`, and the note gives them to whoever is `told`. */
function otherActor(
  quotation: NoteQuotation,
  path: string,
  article: AnnotatedArticle,
  claim: Claim,
  told: Actor | undefined,
  fixes: NoteFix[] = [],
): NoteProblem {
  const {notes: phrases} = phrasesOf(article)
  const name =
    actorOf(article, claim)?.name ?? (isUncertain(article, claim) ? describeCandidates(article, claim) : phrases.nobody)
  return {
    span: quotation.span,
    severity: 'warning',
    rule: 'other-actor',
    message: told ? fillIn(phrases.notFrom, name, told.name) : fillIn(phrases.from, name),
    marks: [],
    related: {path, span: extentOf(claim), message: fillIn(phrases.saidBy, name)},
    fixes,
  }
}

function misquote(quotation: NoteQuotation, path: string, article: AnnotatedArticle, match: Match): NoteProblem {
  const {claim, words, comparison} = match
  const {notes: phrases} = phrasesOf(article)
  const isAbsent = comparison.verdict === 'absent'
  return {
    span: quotation.span,
    severity: 'warning',
    rule: 'misquote',
    message: isAbsent
      ? phrases.absent
      : fillIn(
          phrases.misquote,
          comparison.differences.map((difference) => told(difference, quotation.words, words, phrases)).join('; '),
        ),
    marks: isAbsent ? [] : comparison.differences.map(({quoted}) => placeInNote(quotation, quoted)),
    related: {
      path,
      span: extentOf(claim),
      message: fillIn(phrases.inArticle, shorten(wordsOf(article, claim.content), 200)),
    },
    fixes: isAbsent ? [] : misquoteFixes(quotation, words, comparison, phrases),
  }
}

function edited(
  quotation: NoteQuotation,
  path: string,
  article: AnnotatedArticle,
  {claim, words, comparison}: Match,
): NoteProblem[] {
  if (comparison.verdict !== 'edited') return []
  const {notes: phrases} = phrasesOf(article)
  return [
    {
      span: quotation.span,
      severity: 'hint',
      rule: 'edited',
      message: fillIn(phrases.edited, comparison.liberties.map((liberty) => phrases.liberties[liberty]).join(', ')),
      marks: [],
      related: {path, span: extentOf(claim), message: fillIn(phrases.inArticle, shorten(words, 200))},
      fixes: [],
    },
  ]
}

function told(
  {kind, quoted, original}: Difference,
  quotation: string,
  words: string,
  phrases: Phrases['notes'],
): string {
  const here = `“${shorten(quotation.slice(...quoted), 40)}”`
  const there = `“${shorten(words.slice(...original), 40)}”`
  if (kind === 'changed') return fillIn(phrases.changed, here, there)
  return kind === 'added' ? fillIn(phrases.added, here) : fillIn(phrases.dropped, there)
}

const articleWords = new WeakMap<AnnotatedArticle, string>()

/** Whether the article has just these words anywhere. */
function standsIn(article: AnnotatedArticle, words: string): boolean {
  const all = articleWords.get(article) ?? ` ${foldedWords(article.analysis.clean?.text ?? article.text).join(' ')} `
  articleWords.set(article, all)
  return all.includes(` ${foldedWords(words).join(' ')} `)
}
