import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {ExportedArticle} from '../exported-article.ts'
import {type ClaimReview, claimReviews, type ReviewOptions} from './claim-review.ts'

/**
 * A page of HTML with the reviews of all articles, each with its JSON-LD, ready to
 * publish once nothing is listed as missing any more.
 */
export function exportClaimReview(articles: readonly ExportedArticle[], options: ReviewOptions): string {
  const reviews = articles.flatMap((article) => claimReviews(article, options))
  const missing = [...new Set(reviews.flatMap((review) => review.missing))]
  const title = options.publisher ? `Fact checks by ${options.publisher.name}` : 'Fact checks'
  const page = h('html', {lang: 'en'}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('title', title),
      ...reviews.map(({json}) => h('script', {type: 'application/ld+json'}, scriptOf(json))),
    ]),
    h('body', [
      h('h1', title),
      ...(missing.length
        ? [
            h('section', {id: 'missing'}, [
              h('h2', 'Add before you publish, and delete this list'),
              h(
                'ul',
                missing.map((one) => h('li', one)),
              ),
            ]),
          ]
        : []),
      ...(reviews.length ? reviews.map(sectionOf) : [h('p', 'No claim has a verdict.')]),
    ]),
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}

/** Words of an article must not end the script that they are in. */
function scriptOf(json: ClaimReview['json']): string {
  return JSON.stringify(json, null, 2).replaceAll('<', '\\u003c')
}

function sectionOf({claim, report, rating, evidence}: ClaimReview) {
  const given = evidence.map(({link, text}) => h('li', link ? [h('a', {href: link}, text ?? link)] : [text ?? '']))
  const list = given.length ? [h('p', 'Evidence'), h('ul', given)] : []
  return h('article', {id: claim}, [h('p', report), h('p', [h('strong', rating)]), ...list])
}
