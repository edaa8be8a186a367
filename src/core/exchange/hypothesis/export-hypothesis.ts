import type {Annotation, JsonObject} from '../../annotation/annotation.ts'
import {evidenceMarkdown} from '../../view/provenance-markdown.ts'
import type {ExportedArticle} from '../exported-article.ts'

/**
 * What people tagged and noted, as Hypothesis's client imports it (`{annotations: […]}`,
 * https://web.hypothes.is/help/exporting-and-importing-annotations-in-hypothesis/).
 * Corrections of the analysis are left out: Hypothesis has no word for them.
 */
export function exportHypothesis(articles: readonly ExportedArticle[], now: string): string {
  const annotations = articles.flatMap(({id, article, annotations}) => {
    const uri = article.analysis.article.url ?? id
    const own = annotations.filter(({annotation}) => !annotation.correction)
    return own.map(({annotation}) => rowOf(annotation, uri, article.analysis.article.title))
  })
  return `${JSON.stringify({export_date: now, client_version: 'On Record', annotations}, null, 2)}\n`
}

function rowOf(
  {id, target, tags, note, evidence = [], creator, created, modified}: Annotation,
  uri: string,
  title?: string,
) {
  const account = creator?.id?.startsWith('acct:') ? creator.id : undefined
  return {
    id,
    uri,
    ...(created && {created}),
    ...(modified && {updated: modified}),
    ...(account && {user: account}),
    ...(creator && {user_info: {display_name: creator.name}}),
    text: [note, ...evidence.map((one) => `Evidence: ${evidenceMarkdown(one)}`)].filter(Boolean).join('\n\n'),
    tags,
    ...(title && {document: {title: [title]}}),
    // Hypothesis looks at the first; a claim that its cue cuts in two has another.
    target: target.map(
      ({exact, prefix, suffix, start, end}): JsonObject => ({
        source: uri,
        selector: [
          {type: 'TextPositionSelector', start, end},
          {type: 'TextQuoteSelector', exact, prefix, suffix},
        ],
      }),
    ),
  }
}
