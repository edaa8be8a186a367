import * as vscode from 'vscode'
import {startOf, type TagColor} from '../../core/index.ts'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {offeredTags} from './offered-tags.ts'

/** Tags with a shape of their own in the margin; any other has that of a label. */
const shapes = new Map([
  ['verified', 'M3 8.6l3.3 3.4L13 4.5'],
  ['disputed', 'M8 2.8v6.4M8 12.9v.1'],
  ['needs check', 'M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 10l3.4 3.4'],
  ['out of context', 'M6 3H3v10h3M10 3h3v10h-3M6.5 8h3'],
])
const label = 'M2.8 2.8h5l5.4 5.4-5 5-5.4-5.4zM5.5 5.5v.1'
const note = 'M3 3h10v7.5H7.5L5 13v-2.5H3zM5.5 5.8h5M5.5 8h3'

/** Dark enough on light grounds, light enough on dark ones; a margin's icons know no colours of themes. */
const colors: Record<TagColor, {light: string; dark: string}> = {
  green: {light: '#2c7d42', dark: '#62c47d'},
  red: {light: '#b8382c', dark: '#f0796d'},
  yellow: {light: '#8a6400', dark: '#e0b64a'},
  orange: {light: '#a8520a', dark: '#f0a060'},
  blue: {light: '#1f5fa8', dark: '#7fb2e8'},
  purple: {light: '#6b3fa0', dark: '#b79be0'},
  gray: {light: '#5a6775', dark: '#a9b6c4'},
}

/** Shows in the margin which lines have tagged claims and passages, or notes: by shape as by colour. */
export function tagMarks({articles}: Services): vscode.Disposable {
  const types = new Map<string, vscode.TextEditorDecorationType>()

  function typeOf(shape: string, color: TagColor): string {
    const key = `${color} ${shape}`
    if (!types.has(key)) types.set(key, vscode.window.createTextEditorDecorationType(look(shape, color)))
    return key
  }

  function mark(editor: vscode.TextEditor) {
    const {document} = editor
    const article = articles.current(document)
    const offered = offeredTags(document)
    const ranges = new Map<string, vscode.Range[]>()
    const add = ([tag]: readonly string[], noted: boolean, offset: number) => {
      if (tag === undefined && !noted) return
      const shape = tag === undefined ? note : (shapes.get(tag) ?? label)
      const key = typeOf(shape, offered.find(({name}) => name === tag)?.color ?? 'gray')
      ranges.set(key, [...(ranges.get(key) ?? []), rangeOf(document, [offset, offset])])
    }
    for (const claim of article?.analysis.claims ?? []) {
      add(article?.tags.get(claim.id) ?? [], article?.notes.has(claim.id) ?? false, startOf(claim)[0])
    }
    for (const {tags, notes, spans} of article?.passages ?? []) add(tags, notes.length > 0, spans[0][0])
    for (const [key, type] of types) editor.setDecorations(type, ranges.get(key) ?? [])
  }

  const listeners = [
    articles.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) mark(editor)
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(mark)),
  ]
  return new vscode.Disposable(() => {
    for (const disposable of [...listeners, ...types.values()]) disposable.dispose()
  })
}

function look(shape: string, color: TagColor): vscode.DecorationRenderOptions {
  const icon = (stroke: string) => ({gutterIconPath: svg(shape, stroke), gutterIconSize: '75%'})
  return {
    light: icon(colors[color].light),
    dark: icon(colors[color].dark),
    overviewRulerColor: new vscode.ThemeColor(`onRecord.tag.${color}`),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  }
}

function svg(shape: string, stroke: string): vscode.Uri {
  const drawn =
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" fill="none" ' +
    `stroke="${stroke}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${shape}"/></svg>`
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(drawn)}`)
}
