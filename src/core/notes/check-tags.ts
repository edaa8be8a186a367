import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Claim} from '../article.ts'
import {fillIn, phrasesOf} from '../phrases.ts'
import {tagMark} from './format-citation.ts'
import type {NoteProblem} from './note-problem.ts'
import type {Citation, NoteEdit} from './parsed-note.ts'

/** Whether the tags beside a citation are still those of its claim; either side can take over the other's. */
export function checkTags(
  {link, path, tags: written}: Citation,
  article: AnnotatedArticle,
  claim: Claim,
): NoteProblem[] {
  const tags = article.tags.get(claim.id) ?? []
  const marks = tags.map(tagMark)
  const news = tags.filter((_, index) => !written.some((tag) => sameMark(`#${tag.name}`, marks[index])))
  const old = written.filter(({name}) => !marks.some((mark) => sameMark(`#${name}`, mark)))
  if (!news.length && !old.length) return []
  const {notes: phrases} = phrasesOf(article)
  const notNow = news.length ? phrases.noLongerTagged : phrases.notTagged
  const message = [
    news.length && fillIn(phrases.taggedNow, listed(news)),
    old.length && fillIn(notNow, listed(old.map(({name}) => name))),
  ]
  return [
    {
      span: old[0]?.span ?? link,
      severity: 'information',
      rule: 'tag-changed',
      message: message.filter(Boolean).join(' '),
      marks: [],
      fixes: [
        {title: marks.length ? fillIn(phrases.writeTags, marks.join(' ')) : phrases.removeTags, edits: rewritten()},
      ],
      ...(written.length && {setTags: {path, claim: claim.id, tags: written.map(({name}) => name)}}),
    },
  ]

  /** The claim's tags in the place of the first written one, or after the link and what closes after it. */
  function rewritten(): NoteEdit[] {
    const [first, ...others] = written
    const text = marks.join(' ')
    if (!first) return [{span: [link[1], link[1]], text: ` ${text}`}]
    return [{span: first.span, text}, ...others.map(({span}) => ({span, text: ''}))]
  }
}

function sameMark(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ')
}
