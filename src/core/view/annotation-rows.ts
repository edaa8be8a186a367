import type {AnnotatedArticle, Note} from '../annotation/annotated-article.ts'
import {colorOfTags, iconOfTags} from '../annotation/offered-tags.ts'
import {formatEvidence} from '../annotation/verdict-evidence.ts'
import {fillInCount, phrasesOf} from '../phrases.ts'
import {type ClaimChoice, isChosenPassage} from './claim-choice.ts'
import {type RowMaker, spokenEvidence, spokenNotes, spokenTags} from './claim-rows.ts'
import {oneLine, shorten, wordsOf} from './claim-text.ts'
import type {Row} from './row.ts'

/** Annotated words that are not a claim, in text order; those that have all of the words wanted. */
export function passageRows(
  {article, placeOf, offered}: RowMaker,
  wanted: readonly string[],
  only: ClaimChoice | undefined,
): Row[] {
  const phrases = phrasesOf(article)
  const children = article.passages
    .filter((passage) => !only || isChosenPassage(passage, only))
    .filter(({spans, tags, notes, evidence}) => {
      const said = [...notes.map((note) => note.text), ...evidence.map(formatEvidence)]
      const text = [wordsOf(article, spans), ...tags, ...said].join('\n').toLowerCase()
      return wanted.every((word) => text.includes(word))
    })
    .toSorted((a, b) => a.spans[0][0] - b.spans[0][0])
    .map(({id, spans, tags, notes, evidence}): Row => {
      const label = shorten(wordsOf(article, spans), 60)
      const place = placeOf(spans[0][0])
      return {
        id: `passage/${id}`,
        type: 'passage',
        label,
        tags,
        description: [place, spokenNotes(phrases, notes), spokenEvidence(phrases, evidence), ...tags]
          .filter(Boolean)
          .join(' · '),
        icon: iconOfTags(tags, offered) ?? 'bookmark',
        color: colorOfTags(tags, offered),
        spoken: [
          label,
          phrases.passage,
          spokenTags(phrases, tags),
          spokenNotes(phrases, notes),
          spokenEvidence(phrases, evidence),
          place,
        ]
          .filter(Boolean)
          .join(', '),
        span: spans[0],
        annotation: id,
        children: [],
      }
    })
  const head = {id: 'passages', label: phrases.groups.passages, icon: 'bookmark'}
  return groupRows(head, children, fillInCount(phrases, phrases.counts.passages, children.length))
}

/** Annotations whose words are not found for certain stand apart, so that nothing gets lost. */
export function reviewRows({article}: RowMaker): Row[] {
  const phrases = phrasesOf(article)
  const children = article.review.map(({id, quote, tags, notes, evidence, reason, lost}): Row => {
    const label = shorten(oneLine(quote), 60)
    return {
      id: `review/${id}`,
      type: 'review',
      label,
      tags,
      description: [reason, spokenNotes(phrases, notes), spokenEvidence(phrases, evidence), ...tags]
        .filter(Boolean)
        .join(' · '),
      icon: lost === 'ambiguous' ? 'question' : 'warning',
      spoken: [label, spokenTags(phrases, tags), spokenNotes(phrases, notes), spokenEvidence(phrases, evidence), reason]
        .filter(Boolean)
        .join(', '),
      annotation: id,
      children: [],
    }
  })
  const head = {id: 'review', label: phrases.groups.review, icon: 'warning'}
  return groupRows(head, children, fillInCount(phrases, phrases.counts.annotations, children.length))
}

/** What people wrote about the claim, the passage or the lost annotation of a row. */
export function notesOfRow({notes, passages, review}: AnnotatedArticle, {claim, annotation}: Row): readonly Note[] {
  if (claim) return notes.get(claim.id) ?? []
  return [...passages, ...review].find(({id}) => id === annotation)?.notes ?? []
}

/** A group with its rows; nothing where there are none. */
function groupRows({id, label, icon}: Pick<Row, 'id' | 'label' | 'icon'>, children: Row[], count: string): Row[] {
  if (!children.length) return []
  const spoken = `${label}, ${count}`
  return [{id, type: 'group', label, tags: [], description: String(children.length), icon, spoken, children}]
}
