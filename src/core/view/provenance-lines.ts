import type {Note} from './annotated-article.ts'
import {quoted} from './claim-text.ts'
import type {Provenance} from './provenance.ts'

/** One named fact of a provenance: `['Cue', 'noted']`. */
export type ProvenanceLine = readonly [label: string, value: string]

/** The facts of a provenance in the order in which people ask for them; unknown ones are left out. */
export function provenanceLines(provenance: Provenance): ProvenanceLine[] {
  const {chain, publisher, published, tags} = provenance
  const lines: [string, string | undefined][] = [
    ['Kind', `${provenance.kind}, ${provenance.act}`],
    ['Source', provenance.source && `“${provenance.source}”`],
    ['Cue', provenance.cue && `“${provenance.cue}”`],
    ['Said', provenance.said],
    ['In the recording', provenance.recorded],
    ['Chain', chain.length > 1 ? chain.join(' → ') : undefined],
    ['Inside', provenance.within],
    ['Article', provenance.title],
    ['Published', [publisher, published].filter(Boolean).join(', ') || undefined],
    ['Confidence', provenance.confidence],
    ['Tags', tags.join(', ') || undefined],
  ]
  return lines.filter((line): line is [string, string] => line[1] !== undefined)
}

/**
 * The whole provenance as plain text, one fact a line: what a screen reader reads out. `detection` are the lines
 * of `explainDetection`.
 */
export function provenanceText(provenance: Provenance, detection: readonly string[] = []): string {
  const {actor, description, statement, evidence, notes} = provenance
  const head = description ? `${actor}, ${description}` : actor
  const facts = provenanceLines(provenance).map(([label, value]) => `${label}: ${value}`)
  const reasons = evidence.map(({text, words}) => `- ${words ? `${text} (${quoted(words)})` : text}`)
  return [
    head,
    statement,
    '',
    ...facts,
    ...(reasons.length ? ['', 'Why:', ...reasons] : []),
    ...(detection.length ? ['', ...detection] : []),
    ...notes.flatMap((note) => ['', `${noteTitle(note)}:`, note.text]),
    '',
  ].join('\n')
}

/** "Note by Ann Roe". */
export function noteTitle({by}: Note): string {
  return by ? `Note by ${by}` : 'Note'
}
