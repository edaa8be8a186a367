import {pronounOf} from '../../language/pronouns.ts'
import type {Scene} from './linking/scene.ts'
import {phraseOf} from './phrase-text.ts'
import {type Entity, join, type Reference} from './reference.ts'

/**
 * Gives "I" and "we" to whoever is speaking: the source of the quotation they
 * stand in, or in a transcript ("ROE: I left.") whoever opens the paragraph.
 * Elsewhere they are the reporter's own and stay nobody's. Call it when all
 * other references are resolved.
 */
export function resolveFirstPersons(references: readonly Reference[], entityOf: Map<Reference, Entity>, scene: Scene) {
  const {prose, speech, sources} = scene
  const labels = labelsByParagraph(scene)
  let paragraph = 0
  for (const reference of references) {
    while (prose.paragraphs[paragraph].last <= reference.first) paragraph++
    const {text} = prose.words[reference.first]
    if (reference.form !== 'pronoun' || entityOf.has(reference) || pronounOf(text)?.person !== 1) continue
    const quoted = speech.quotation[reference.first] >= 0
    const source = quoted ? sources[speech.attribution[reference.first]] : labels.get(paragraph)
    const entity = source && entityOf.get(source)
    if (!entity) continue
    join(entity, reference, `“${text}” in the words of ${phraseOf(entity.name)}`)
    entityOf.set(reference, entity)
  }
}

/** For each paragraph that opens with a speaker and a colon, that speaker. */
function labelsByParagraph({prose, attributions, sources}: Scene): Map<number, Reference> {
  const openings = new Map(prose.paragraphs.map(({first}, index) => [first, index]))
  const labels = new Map<number, Reference>()
  for (const [index, {source, cue}] of attributions.entries()) {
    const paragraph = source.length ? openings.get(source[0].first) : undefined
    const mark = cue.at(-1)
    const speaker = sources[index]
    if (paragraph === undefined || !mark || !speaker || prose.words[mark.last - 1].text !== ':') continue
    labels.set(paragraph, speaker)
  }
  return labels
}
