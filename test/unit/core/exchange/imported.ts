import {anchorAnnotations, type Imported} from '../../../../src/core/index.ts'

export const now = '2026-01-01T00:00:00Z'
export const article = '🏛️ Ann Roe said the mill “was old”. “It burned,” she added, “for a day.”'
/** The words in the article, as a file that counts characters says where they are. */
export const at = (words: string) => {
  const start = [...article.slice(0, article.indexOf(words))].length
  return {start, end: start + [...words].length, text: words}
}

/** What was imported, where it stands in the article: the words of each part, its tags, its note. */
export function shown({annotations, problems}: Imported, text = article): string[] {
  return [
    ...anchorAnnotations(text, annotations).map(({annotation, spans, lost}) => {
      const parts = spans?.map((span) => text.slice(...span)).join(' | ') ?? lost
      return [`«${parts}»`, ...annotation.tags, annotation.note, annotation.correction?.kind].filter(Boolean).join(', ')
    }),
    ...problems.map((problem) => `! ${problem}`),
  ]
}
