import {type Analysis, type Claim, oneLine, shorten} from '../core/index.ts'

/** The claims of one article by actor, in lines for a person to read. */
export function formatTable(
  id: string | number,
  text: string,
  {article, articles = [], actors, claims, messages}: Analysis,
): string {
  const lineOf = lineCounter(text)
  const groups = actors
    .map(({id, name, type, description}) => ({
      head: oneLine(`${name} (${description ? `${type}, ${description}` : type})`),
      rows: rowsOf(claims.filter(({actor}) => actor === id)),
    }))
    .concat({head: 'Unattributed', rows: rowsOf(claims.filter(({actor}) => actor === undefined))})
    .filter(({rows}) => rows.length)
  return [
    oneLine(article.title ? `${article.title} – ${id}` : String(id)),
    oneLine([article.publisher, article.published, article.authors.join(', ')].filter(Boolean).join(' · ')),
    ...articles.slice(1).map(({title, span}) => `and, from line ${lineOf(span[0])}: ${oneLine(title ?? '')}`),
    ...groups.flatMap(({head, rows}) => ['', `  ${head}`, ...rows]),
    ...(groups.length ? [] : ['', '  No claims found.']),
    ...messages.map(({reason, span}) => `  ! ${span ? `line ${lineOf(span[0])}: ` : ''}${oneLine(reason)}`),
    '',
  ]
    .filter((line, index) => index !== 1 || line)
    .join('\n')

  function rowsOf(found: Claim[]): string[] {
    return found.map(({content, kind, confidence}) => {
      const words = content.map(([start, end]) => text.slice(start, end)).join(' … ')
      const line = String(lineOf(content[0][0])).padStart(5)
      return `  ${line}  ${kind.padEnd(8)} ${confidence.toFixed(2)}  ${shorten(oneLine(words), 90)}`
    })
  }
}

/** Line numbers from 1, as editors count them. */
function lineCounter(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\r\n|\r|\n/g), ({index}) => index)
  return (offset) => ends.filter((end) => end < offset).length + 1
}
