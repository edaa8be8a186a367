import {
  type Analysis,
  type Claim,
  describeCandidates,
  isInDoubt,
  oneLine,
  type Response,
  statementOf,
  unannotated,
  wordsOf,
} from '../core/index.ts'

/** The claims of one article by actor, in lines for a person to read. */
export function formatTable(id: string | number, text: string, analysis: Analysis): string {
  const {article, articles = [], actors, claims, responses, messages} = analysis
  const lineOf = lineCounter(text)
  const groups = actors
    .map(({id, name, type, description}) => ({
      head: oneLine(`${name} (${description ? `${type}, ${description}` : type})`),
      rows: rowsOf(claims.filter((claim) => claim.actor === id && !isInDoubt(claim))),
    }))
    .concat({head: 'Speaker uncertain', rows: rowsOf(claims.filter((claim) => isInDoubt(claim)))})
    .concat({head: 'Unattributed', rows: rowsOf(claims.filter(({actor}) => actor === undefined))})
    .filter(({rows}) => rows.length)
  return [
    oneLine(article.title ? `${article.title} – ${id}` : String(id)),
    oneLine([article.publisher, article.published, article.authors.join(', ')].filter(Boolean).join(' · ')),
    ...articles.slice(1).map(({title, span}) => `and, from line ${lineOf(span[0])}: ${oneLine(title ?? '')}`),
    ...groups.flatMap(({head, rows}) => ['', `  ${head}`, ...rows]),
    ...(responses.length ? ['', '  Asked, no comment', ...responses.map(rowOf)] : []),
    ...(groups.length ? [] : ['', '  No claims found.']),
    ...messages.map(({reason, span}) => `  ! ${span ? `line ${lineOf(span[0])}: ` : ''}${oneLine(reason)}`),
    '',
  ]
    .filter((line, index) => index !== 1 || line)
    .join('\n')

  function rowOf({actor, span}: Response): string {
    const name = actors.find(({id}) => id === actor)?.name
    return `  ${String(lineOf(span[0])).padStart(5)}  ${name ? `${name}: ` : ''}${wordsOf({text, analysis}, [span])}`
  }

  function rowsOf(found: Claim[]): string[] {
    return found.map((claim) => {
      const {content, kind, polarity, confidence} = claim
      const line = String(lineOf((content[0] ?? claim.cue[0])[0])).padStart(5)
      const words = statementOf({text, analysis}, claim, 90)
      const who = isInDoubt(claim) ? ` (${describeCandidates(unannotated(text, analysis), claim)})` : ''
      return `  ${line}  ${kind.padEnd(8)} ${confidence.toFixed(2)} ${polarity === 'denied' ? '✗' : ' '} ${words}${who}`
    })
  }
}

/** Line numbers from 1, as editors count them. */
function lineCounter(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\r\n|\r|\n/g), ({index}) => index)
  return (offset) => ends.filter((end) => end < offset).length + 1
}
