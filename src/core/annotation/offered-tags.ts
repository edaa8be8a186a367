import type {AnnotatedArticle} from './annotated-article.ts'

/** A tag that a person is offered, as the settings describe it. */
export interface OfferedTag {
  name: string
  color: TagColor
  /** Of the tags of one group, a passage has one at most. */
  group?: string
}

export const tagColors = ['green', 'red', 'yellow', 'orange', 'blue', 'purple', 'gray'] as const
export type TagColor = (typeof tagColors)[number]

/** The tags of a setting: names, or objects with `name`, `color` and `group`; what is neither is left out. */
export function readOfferedTags(setting: unknown): OfferedTag[] {
  const tags = new Map<string, OfferedTag>()
  for (const entry of Array.isArray(setting) ? (setting as unknown[]) : []) {
    const {name, color, group} = (typeof entry === 'object' && entry ? entry : {name: entry}) as Record<string, unknown>
    const trimmed = typeof name === 'string' ? name.trim() : ''
    if (!trimmed || tags.has(trimmed)) continue
    tags.set(trimmed, {
      name: trimmed,
      color: tagColors.find((known) => known === color) ?? 'gray',
      ...(typeof group === 'string' && group && {group}),
    })
  }
  return [...tags.values()]
}

/** The tags with one more; those of its group give way to it. */
export function putTag(tags: readonly string[], tag: string, offered: readonly OfferedTag[]): string[] {
  const rivals = rivalsOf(tag, offered)
  return [...tags.filter((other) => other !== tag && !rivals.has(other)), tag]
}

/** The other tags of the tag's group. */
function rivalsOf(tag: string, offered: readonly OfferedTag[]): Set<string> {
  const group = offered.find(({name}) => name === tag)?.group
  return new Set(group ? offered.flatMap((one) => (one.group === group && one.name !== tag ? one.name : [])) : [])
}

/** Tags in the order in which they are offered, then a person's own by name. */
export function sortTags(tags: Iterable<string>, offered: readonly OfferedTag[]): string[] {
  const rank = new Map(offered.map(({name}, index) => [name, index]))
  const rankOf = (tag: string) => rank.get(tag) ?? offered.length
  return [...new Set(tags)].sort((a, b) => rankOf(a) - rankOf(b) || a.localeCompare(b))
}

/** Those of the tags that classify: each stands for one of a group that exclude each other. */
export function classesOf(tags: readonly string[], offered: readonly OfferedTag[]): string[] {
  return tags.filter((tag) => offered.some(({name, group}) => name === tag && group))
}

/** The colour of the first tag that is offered; undefined where none of them is. */
export function colorOfTags(tags: readonly string[], offered: readonly OfferedTag[]): TagColor | undefined {
  return offered.find(({name}) => tags.includes(name))?.color
}

/** Tags with an icon of their own (https://microsoft.github.io/vscode-codicons); any other has a label's. */
const tagIcons = new Map([
  ['verified', 'check'],
  ['disputed', 'report'],
  ['needs check', 'search'],
  ['out of context', 'bracket'],
])

/** The icon of the first tag in the order of `sortTags`; undefined without tags. */
export function iconOfTags(tags: readonly string[], offered: readonly OfferedTag[]): string | undefined {
  const [first] = sortTags(tags, offered)
  return first === undefined ? undefined : (tagIcons.get(first) ?? 'tag')
}

/** The article with every claim's and passage's tags in the order of `sortTags`. */
export function orderTags(article: AnnotatedArticle, offered: readonly OfferedTag[]): AnnotatedArticle {
  return {
    ...article,
    tags: new Map([...article.tags].map(([claim, tags]) => [claim, sortTags(tags, offered)])),
    passages: article.passages.map((passage) => ({...passage, tags: sortTags(passage.tags, offered)})),
  }
}
