import type {Paragraph, Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {BlockRole} from '../article.ts'
import {isEnglish, isPlainlyEnglish, languageOf} from './language-of.ts'

const readRoles = new Set<BlockRole>(['headline', 'heading', 'body', 'quote'])
/** With such a share of English, a page is bilingual; with less, it quotes. */
const enough = 0.3
/** A paragraph of at least this many characters among English ones is recognized as foreign by itself. */
const stray = 120

/**
 * Says which language the article is in, and marks the paragraphs that are not
 * English, which no later stage reads. The text counts for more than what the
 * file says of itself; a paragraph that is too short to tell is in the language
 * of the one before. One message (`unsupported-language`) says what was left out.
 */
export function recognizeLanguages() {
  return async (tree: Root, file: VFile) => {
    const {article} = tree.data!
    const paragraphs = tree.children.filter(
      (node): node is Paragraph => node.type === 'ParagraphNode' && readRoles.has(node.data!.role),
    )
    const own: (string | undefined)[] = paragraphs.map(({data}) => (isPlainlyEnglish(data!.value) ? 'en' : undefined))
    for (const [index, {data}] of paragraphs.entries()) {
      if (own[index] !== 'en' && !isStray(index)) own[index] = await languageOf(data!.value)
    }
    const given = article.language === 'und' ? undefined : article.language
    const main = mostOf(paragraphs, own) ?? (await languageOfAll(paragraphs, given))
    article.language = given && primary(given) === main ? given : main
    if (main === 'und') return

    if (main === 'en') dropStrays(paragraphs, own)
    const left: {block: Paragraph; language: string}[] = []
    let before = main
    paragraphs.forEach((block, index) => {
      before = own[index] ?? (block.data!.role === 'heading' ? (own[index + 1] ?? before) : before)
      if (before === 'en') return
      block.data!.language = before
      left.push({block, language: before})
    })
    const told = left.filter(({block}) => block.data!.role !== 'headline')
    if (told.length || main !== 'en') tellOf(told.length ? told : left, main, file)

    /** A short one between English ones would be dropped below, whatever its words look like: nobody has to look. */
    function isStray(index: number): boolean {
      const [above, below] = [own[index - 1], own[index + 1]]
      return above === 'en' && below === 'en' && paragraphs[index].data!.value.length < stray
    }
  }
}

/** A short paragraph that is alone among English ones is rather full of names than foreign. */
function dropStrays(paragraphs: readonly Paragraph[], own: (string | undefined)[]): void {
  own.forEach((language, index) => {
    const isAlone = language !== 'en' && own[index - 1] !== language && own[index + 1] !== language
    if (isAlone && paragraphs[index].data!.value.length < stray) own[index] = undefined
  })
}

function tellOf(left: {language: string}[], main: string, file: VFile): void {
  const names = [...new Set(left.map(({language}) => nameOf(language)))].join(' and ')
  const what = main === 'en' ? `${formatCount(left.length)} in ${names}` : `This article is in ${nameOf(main)}`
  file.message(`${what}. On Record finds who said what in English only; here it marks the quotations.`, {
    ruleId: 'unsupported-language',
    source: 'on-record',
  })
}

function formatCount(paragraphs: number): string {
  return paragraphs === 1 ? 'One paragraph is' : `${paragraphs} paragraphs are`
}

/** The language of most letters, of those paragraphs that tell; English where it has a good share, since it can be analysed. */
function mostOf(paragraphs: readonly Paragraph[], own: readonly (string | undefined)[]): string | undefined {
  const letters = new Map<string, number>()
  own.forEach((language, index) => {
    if (language) letters.set(language, (letters.get(language) ?? 0) + paragraphs[index].data!.value.length)
  })
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0)
  if ((letters.get('en') ?? 0) > total * enough) return 'en'
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0]
}

/** Where no paragraph tells by itself: all of them together, or what the file says. */
async function languageOfAll(paragraphs: readonly Paragraph[], given: string | undefined): Promise<string> {
  const text = paragraphs.map(({data}) => data!.value).join('\n')
  const found = await languageOf(text)
  if (found) return found
  if (given && !isEnglish(text)) return primary(given)
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = text.match(/\p{Script=Latin}/gu) ?? []
  return !letters.length || latin.length * 2 > letters.length ? 'en' : 'und'
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0]
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(['en'], {type: 'language'}).of(language) ?? language
}
