import {join} from 'node:path'
import {type IndexedPlace, oneLine, shorten} from '../../core/index.ts'

/** Returns a claim of a folder for people to read: file, line and who, the words, and what is known of it. */
export function formatPlace(folder: string, {article, claim}: IndexedPlace): string {
  const {actor, cue, content, polarity, line, tags} = claim
  const about = [article.outlet, (claim.said ?? article.published)?.slice(0, 10), ...tags.map((tag) => `#${tag}`)]
  const words = oneLine(`${cue ? `${cue}: ` : ''}${content}`)
  const who = `${actor ?? 'Nobody named'}${polarity === 'denied' ? ' ✗' : ''}`
  const lines = [`${join(folder, article.id)}:${line}  ${who}`, `    ${shorten(words, 160)}`]
  const known = about.filter(Boolean).join(' · ')
  return `${[...lines, ...(known ? [`    ${known}`] : [])].join('\n')}\n`
}
