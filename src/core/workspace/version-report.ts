import {escapeText} from '../notes/escape-text.ts'
import type {ClaimAspect, ClaimChange, VersionClaim, VersionComparison} from './compare-versions.ts'

const aspectNames: Record<ClaimAspect, string> = {
  words: 'reworded',
  actor: 'another actor',
  stance: 'another stance',
  cue: 'another verb',
  quotation: 'quoted in one, reported in the other',
}

/** Returns what differs between two versions as Markdown; `names` are those of the old and the new one. */
export function formatVersions(
  {title, unchanged, changes}: VersionComparison,
  names: readonly [string, string],
): string {
  const of = (change: ClaimChange['change']) => changes.filter((one) => one.change === change)
  const [changed, added, dropped] = [of('changed'), of('added'), of('dropped')]
  const figures: [number, string][] = [
    [changed.length, 'changed'],
    [added.length, 'added'],
    [dropped.length, 'dropped'],
    [unchanged, 'the same'],
  ]
  const counts = figures.flatMap(([count, what]) => (count ? [`${count} ${what}`] : [])).join(', ') || 'no claims'
  return [
    '# Claims compared',
    `${escapeText(names[0])} → ${escapeText(names[1])}: ${counts}.`,
    ...(title.old === title.new ? [] : [`Headline: ${shown(title.old)} → ${shown(title.new)}`]),
    ...section('Changed', changed.map(changedItem)),
    ...section(
      'Added',
      added.map(({new: claim}) => loneItem(claim!)),
    ),
    ...section(
      'Dropped',
      dropped.map(({old: claim}) => loneItem(claim!)),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

function section(head: string, items: readonly string[]): string[] {
  return items.length ? [`## ${head}`, items.join('\n')] : []
}

function changedItem({aspects, old, new: now, words}: ClaimChange): string {
  const what = aspects.map((aspect) => aspectNames[aspect]).join(', ')
  const lines = [
    `- **${speaker(now!)}**: ${what}`,
    `  - was (line ${old!.line}): ${sentence(old!)}`,
    `  - is (line ${now!.line}): ${sentence(now!)}`,
    ...(aspects.includes('actor') ? [`  - actor: ${speaker(old!)} → ${speaker(now!)}`] : []),
    ...(aspects.includes('stance') ? [`  - stance: ${old!.stance} → ${now!.stance}`] : []),
    ...words.map((word) => `  - ${word.weight}: ${shown(word.old)} → ${shown(word.new)}`),
  ]
  return lines.join('\n')
}

function loneItem(claim: VersionClaim): string {
  return `- **${speaker(claim)}** (line ${claim.line}): ${sentence(claim)}`
}

function sentence({statement}: VersionClaim): string {
  return escapeText(statement)
}

function speaker({actor}: VersionClaim): string {
  return actor ? escapeText(actor) : 'Nobody named'
}

function shown(words: string | null): string {
  return words ? `“${escapeText(words)}”` : 'nothing'
}
