/**
 * What a feature adds to the manifest: `contributes` of `package.json` is made of the `contributes.ts` beside the
 * features by `npm run contributions`. Nothing here is part of the running extension.
 */

type Json = Readonly<Record<string, unknown>>

/** Of a list or an object, each feature gives its own part, in the shape that VS Code documents for `contributes`. */
export interface Contributions {
  commands?: readonly Json[]
  keybindings?: readonly Json[]
  menus?: Readonly<Record<string, readonly Json[]>>
  submenus?: readonly Json[]
  /** By section of the settings editor. */
  settings?: Readonly<Partial<Record<(typeof sections)[number], readonly Setting[]>>>
  configurationDefaults?: Json
  views?: Readonly<Record<string, readonly Json[]>>
  viewsContainers?: Readonly<Record<string, readonly Json[]>>
  viewsWelcome?: readonly Json[]
  colors?: readonly Json[]
  languages?: readonly Json[]
  grammars?: readonly Json[]
  snippets?: readonly Json[]
  walkthroughs?: readonly Json[]
  languageModelTools?: readonly Json[]
}

/** Sections of the settings editor, in its order. */
export const sections = ['articles', 'highlights', 'claims', 'notes'] as const

/** A setting's name and schema; all have an `order` of their own. */
export type Setting = readonly [name: string, schema: Json & {order: number}]

type View = 'claims' | 'workspaceClaims'

export const inArticle = 'editorTextFocus && onRecord.article'
export const inArticleOrList = 'onRecord.analyzed && (editorTextFocus || focusedView == onRecord.claims)'
export const inReview = 'onRecord.reviewing && editorTextFocus && onRecord.article'
/** Files that are read as a page, by their names. */
export const isPage =
  'resourceExtname =~ /^\\.(x?html?|mht|mhtml|eml|srt|vtt|rss|atom|docx|pdf|warc)$/i || resourceFilename =~ /\\.warc\\.gz$/i'

/** Returns the clause for keys while the rows of a view have the focus. */
export function inList(view: View): string {
  return `focusedView == onRecord.${view} && listFocus && !inputFocus`
}

/** Returns the clause for the menus of a view and its rows. */
export function inView(view: View, when?: string): string {
  return [`view == onRecord.${view}`, ...(when ? [when] : [])].join(' && ')
}

/** Returns a command, whose title is `command.NAME` of `package.nls.json`. */
export function command(name: string, {icon, ...rest}: {icon?: string; enablement?: string} = {}): Json {
  return {
    command: `onRecord.${name}`,
    title: `%command.${name}%`,
    category: '%displayName%',
    ...(icon && {icon: `$(${icon})`}),
    ...rest,
  }
}

/** Returns a command's entry in a menu; `group` is `group@order`. */
export function item(name: string, group: string, when?: string): Json {
  return {command: `onRecord.${name}`, when, group}
}

/** Returns when the palette offers a command, for one that it does not always offer. */
export function inPalette(name: string, when: string): Json {
  return {command: `onRecord.${name}`, when}
}

/** Returns a key for a command, which is one of VS Code's own where its name has `list.`. */
export function key(keys: string, name: string, when: string, args?: unknown): Json {
  return {
    command: name.startsWith('list.') ? name : `onRecord.${name}`,
    key: keys,
    mac: keys.startsWith('ctrl+') ? keys.replace('ctrl+', 'cmd+') : undefined,
    when,
    args,
  }
}

/** Returns a key that follows Ctrl+K Q. */
export function chord(keys: string, name: string, when: string, args?: unknown): Json {
  return key(`ctrl+k q ${keys}`, name, when, args)
}

/** Returns a key for the row that has the focus, which is selected first: commands are told of the selection. */
export function onRow(
  view: View,
  keys: string,
  name: string,
  {
    args = 'selected',
    select = 'list.selectAndPreserveFocus',
    when,
  }: {args?: unknown; select?: string; when?: string} = {},
): Json {
  const clause = [inList(view), ...(when ? [when] : [])].join(' && ')
  const commands = [select, {command: `onRecord.${name}`, args}]
  return {...key(keys, name, clause), command: 'runCommands', args: {commands}}
}

/** Returns a colour of the theme, which is described by `color.NAME` of `package.nls.json`. */
export function color(
  name: string,
  light: string,
  dark: string,
  highContrastLight: string,
  highContrast: string,
): Json {
  const defaults = {light, dark, highContrastLight, highContrast}
  return {id: `onRecord.${name}`, description: `%color.${name}%`, defaults}
}

/** Returns a setting, which is described by `setting.NAME` of `package.nls.json`; sections show theirs by `order`. */
export function setting(name: string, order: number, schema: Json): Setting {
  return [`onRecord.${name}`, {...schema, markdownDescription: `%setting.${name}%`, order}]
}

/** Returns a setting of one of `values`, the first if nothing is set; each has a label and a description. */
export function choice(name: string, order: number, values: readonly string[]): Setting {
  return setting(name, order, {
    type: 'string',
    enum: values,
    enumItemLabels: values.map((value) => `%setting.${name}.${value}.label%`),
    enumDescriptions: values.map((value) => `%setting.${name}.${value}.description%`),
    default: values[0],
  })
}
