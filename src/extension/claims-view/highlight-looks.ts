import * as vscode from 'vscode'
import {type HighlightStyle, highlightPresets, highlightStyles} from '../../core/index.ts'

const color = (id: string) => new vscode.ThemeColor(`onRecord.${id}`)

/**
 * A claim's content: a quiet ground, and a line below whose pattern tells the kind without colour. Each pattern has
 * one meaning.
 */
function content(name: string, line: 'solid' | 'dashed' | 'dotted' | 'double'): vscode.DecorationRenderOptions {
  return {
    backgroundColor: color(`${name}Background`),
    // A double line is two lines from three pixels on.
    borderWidth: `0 0 ${line === 'double' ? 3 : 1}px 0`,
    borderStyle: line,
    borderColor: color(`${name}Border`),
    overviewRulerColor: color(`${name}Border`),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  }
}

/** A name: a quiet ground, without colour and without a line, whatever its type. */
const name: vscode.DecorationRenderOptions = {backgroundColor: color('nameBackground'), borderRadius: '2px'}

/** How each kind of highlight looks; all colours are contributed, so that themes and people can change them. */
export const highlightLooks: Record<HighlightStyle, vscode.DecorationRenderOptions> = {
  direct: content('direct', 'solid'),
  mixed: content('mixed', 'dashed'),
  indirect: content('indirect', 'dotted'),
  unattributed: content('unattributed', 'double'),
  passage: {...content('passage', 'solid'), borderWidth: '1px'},
  source: {fontWeight: 'bold'},
  cue: {fontStyle: 'italic'},
  person: name,
  organization: name,
  place: name,
  other: name,
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

/** Returns the styles that the settings let a document show: those of the preset, and what is switched on or off beside it. */
export function shownStyles(document: vscode.TextDocument): Set<HighlightStyle> {
  const settings = vscode.workspace.getConfiguration('onRecord.highlight', document)
  if (!settings.get('enabled', true)) return new Set()
  const preset = settings.get<keyof typeof highlightPresets>('preset', 'quotes')
  const ofPreset: readonly HighlightStyle[] = highlightPresets[preset] ?? highlightPresets.quotes
  return new Set(
    highlightStyles.filter((style) => settings.get<boolean | null>(settingOf[style], null) ?? ofPreset.includes(style)),
  )
}
