import * as vscode from 'vscode'
import {type OfferedTag, parseEvidence, putTag, sortTags, type VerdictEvidence} from '../../core/index.ts'

interface TagItem extends vscode.QuickPickItem {
  tag: string
}

export interface TagChange {
  on: string[]
  off: string[]
  /** What the tags rest on, where the person typed a link. */
  evidence?: VerdictEvidence
}

/**
 * Asks which tags a passage shall have. Several can be checked; whoever types a
 * tag and presses Enter puts just that one on or takes it off, a new one too. A link
 * is evidence for the tags that are checked.
 */
export async function askForTags(
  title: string,
  {offered, present}: {offered: readonly OfferedTag[]; present: readonly string[]},
): Promise<TagChange | undefined> {
  const pick = vscode.window.createQuickPick<TagItem>()
  const items = sortTags([...offered.map(({name}) => name), ...present], offered).map((tag): TagItem => {
    const own = offered.find(({name}) => name === tag)
    return {
      tag,
      label: tag,
      iconPath: tagIcon(own),
      description: own?.group && vscode.l10n.t('{0} (choose one)', own.group),
    }
  })
  let chosen = [...present]
  const check = () => {
    pick.selectedItems = pick.items.filter(({tag}) => chosen.includes(tag))
  }
  Object.assign(pick, {title, items, canSelectMany: true})
  pick.placeholder = vscode.l10n.t(
    'Type a tag and press Enter, or check several with Space. A link is kept as evidence',
  )
  check()
  pick.onDidChangeValue((value) => {
    pick.items = [...items, ...typedItem(value.trim(), items)]
    check()
  })
  pick.onDidChangeSelection((selected) => {
    const checked = selected.map(({tag}) => tag)
    const shown = pick.items.map(({tag}) => tag)
    const added = checked.filter((tag) => !chosen.includes(tag))
    const kept = chosen.filter((tag) => checked.includes(tag) || !shown.includes(tag))
    const next = added.reduce((tags: string[], tag) => putTag(tags, tag, offered), kept)
    const rivals = next.length < kept.length + added.length
    chosen = next
    // Those of one group exclude each other: the boxes show it.
    if (rivals) check()
  })
  const accepted = await new Promise<boolean>((resolve) => {
    pick.onDidAccept(() => resolve(true))
    pick.onDidHide(() => resolve(false))
    pick.show()
  })
  const typed = pick.value.trim()
  const [active] = pick.activeItems
  pick.dispose()
  if (!accepted) return
  const evidence = linkIn(typed)
  if (evidence) chosen = chosen.filter((tag) => tag !== typed)
  else if (typed && sameTags(chosen, present)) {
    const tag = active?.tag ?? typed
    chosen = chosen.includes(tag) ? chosen.filter((other) => other !== tag) : [...chosen, tag]
  }
  const on = chosen.filter((tag) => !present.includes(tag))
  // What only gave way to another of its group may be somebody else's word, and stays beside.
  const gaveWay = (tag: string) => on.some((other) => !putTag([tag], other, offered).includes(tag))
  const off = present.filter((tag) => !chosen.includes(tag) && !gaveWay(tag))
  return {on, off, ...(evidence && {evidence})}
}

/** What is typed as evidence, where it has a link. */
function linkIn(typed: string): VerdictEvidence | undefined {
  const evidence = parseEvidence(typed)
  return evidence?.link ? evidence : undefined
}

/** What is typed as evidence, or as a tag of its own where it is none yet; it may be a part of one. */
function typedItem(typed: string, items: readonly TagItem[]): TagItem[] {
  if (!typed || items.some(({tag}) => tag.toLowerCase() === typed.toLowerCase())) return []
  const [label, icon] = linkIn(typed)
    ? [vscode.l10n.t('Add as evidence: {0}', typed), 'link']
    : [vscode.l10n.t('Add “{0}”', typed), 'add']
  return [{tag: typed, label, iconPath: new vscode.ThemeIcon(icon), alwaysShow: true}]
}

/** A tag's icon in its colour; its name always is beside. */
export function tagIcon(tag: OfferedTag | undefined): vscode.ThemeIcon {
  return new vscode.ThemeIcon('tag', tag && new vscode.ThemeColor(`onRecord.tag.${tag.color}`))
}

function sameTags(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((tag) => others.includes(tag))
}
