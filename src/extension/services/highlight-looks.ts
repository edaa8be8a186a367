import * as vscode from 'vscode'
import {type HighlightStyle, highlightStyles} from '../../core/index.ts'

const color = (id: string) => new vscode.ThemeColor(`onRecord.${id}`)

/** A claim's content: a quiet ground, and a line below whose pattern tells the kind without colour. */
function content(name: string, line: 'solid' | 'dashed' | 'dotted'): vscode.DecorationRenderOptions {
  return {
    backgroundColor: color(`${name}Background`),
    borderWidth: '0 0 1px 0',
    borderStyle: line,
    borderColor: color(`${name}Border`),
    overviewRulerColor: color(`${name}Border`),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  }
}

/**
 * A name: its type's color, and an underline of the type's own close to the letters,
 * above the line of a claim. None is solid: that is how links look.
 */
function name(type: string, line: 'dotted' | 'dashed' | 'double' | 'wavy'): vscode.DecorationRenderOptions {
  return {color: color(type), textDecoration: `underline ${line} 1px`}
}

/** How each kind of highlight looks; all colours are contributed, so that themes and people can change them. */
export const highlightLooks: Record<HighlightStyle, vscode.DecorationRenderOptions> = {
  direct: content('direct', 'solid'),
  mixed: content('mixed', 'dashed'),
  indirect: content('indirect', 'dotted'),
  unattributed: content('unattributed', 'dotted'),
  passage: {...content('passage', 'dotted'), borderWidth: '1px'},
  source: {fontWeight: 'bold'},
  cue: {fontStyle: 'italic'},
  person: name('person', 'dotted'),
  organization: name('organization', 'dashed'),
  place: name('place', 'double'),
  other: name('otherName', 'wavy'),
}

const settingOf: Record<HighlightStyle, string> = {
  direct: 'direct',
  indirect: 'indirect',
  mixed: 'mixed',
  unattributed: 'unattributed',
  passage: 'passages',
  source: 'sources',
  cue: 'cues',
  person: 'people',
  organization: 'organizations',
  place: 'places',
  other: 'otherNames',
}

/** The styles that the settings let a document show. */
export function shownStyles(document: vscode.TextDocument): Set<HighlightStyle> {
  const settings = vscode.workspace.getConfiguration('onRecord.highlight', document)
  if (!settings.get('enabled', true)) return new Set()
  return new Set(highlightStyles.filter((style) => settings.get(settingOf[style], true)))
}
