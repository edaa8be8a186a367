import type {Note} from '../annotation/annotated-article.ts'
import {formatEvidence} from '../annotation/verdict-evidence.ts'
import {englishPhrases, fillIn} from '../phrases.ts'
import {quoted} from './claim-text.ts'
import type {Provenance} from './provenance.ts'

/** One named fact of a provenance: `['Cue', 'noted']`. */
export type ProvenanceLine = readonly [label: string, value: string]

/** The facts of a provenance in the order in which people ask for them; unknown ones are left out. */
export function provenanceLines(provenance: Provenance, {facts} = englishPhrases): ProvenanceLine[] {
  const {chain, publisher, published, tags} = provenance
  const lines: [string, string | undefined][] = [
    [facts.kind, `${provenance.kind}, ${provenance.act}`],
    [facts.source, provenance.source && `“${provenance.source}”`],
    [facts.cue, provenance.cue && `“${provenance.cue}”`],
    [facts.said, provenance.said],
    [facts.recording, provenance.recorded],
    [facts.page, provenance.page],
    [facts.chain, chain.length > 1 ? chain.join(' → ') : undefined],
    [facts.inside, provenance.within],
    [facts.article, provenance.title],
    [facts.published, [publisher, published].filter(Boolean).join(', ') || undefined],
    [facts.opinion, provenance.opinion],
    [facts.compared, provenance.compared],
    [facts.confidence, provenance.confidence],
    [facts.tags, tags.join(', ') || undefined],
    ...provenance.given.map((one): [string, string] => [facts.evidence, formatEvidence(one)]),
  ]
  return lines.filter((line): line is [string, string] => line[1] !== undefined)
}

/**
 * The whole provenance as plain text, one fact a line: what a screen reader reads out. `detection` are the lines
 * of `explainDetection`.
 */
export function provenanceText(
  provenance: Provenance,
  detection: readonly string[] = [],
  phrases = englishPhrases,
): string {
  const {actor, description, statement, evidence, notes} = provenance
  const head = description ? `${actor}, ${description}` : actor
  const facts = provenanceLines(provenance, phrases).map(([label, value]) => `${label}: ${value}`)
  const reasons = evidence.map(({text, words}) => `- ${words ? `${text} (${quoted(words)})` : text}`)
  return [
    head,
    statement,
    '',
    ...facts,
    ...(reasons.length ? ['', `${phrases.why}:`, ...reasons] : []),
    ...(detection.length ? ['', ...detection] : []),
    ...notes.flatMap((note) => ['', `${noteTitle(note, phrases)}:`, note.text]),
    '',
  ].join('\n')
}

/** "Note by Ann Roe". */
export function noteTitle({by}: Note, phrases = englishPhrases): string {
  return by ? fillIn(phrases.noteBy, by) : phrases.note
}
