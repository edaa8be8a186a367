import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  type Highlight,
  type HighlightStyle,
  highlightStyles,
  highlightsOf,
  type Span,
} from '../../core/index.ts'
import {contains, rangeOf, sightOf} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {longText} from '../state/analysis-scheduler.ts'
import {highlightLooks, shownStyles} from './highlight-looks.ts'

/** How many characters around what is in sight of a long text are marked, so that scrolling finds marks there. */
const margin = 20_000

/** Marks claims and names in every visible article; in a long one, where it is in sight. */
export function highlights({articles}: Services): vscode.Disposable {
  const looks = new Map(
    highlightStyles.map((style) => [style, vscode.window.createTextEditorDecorationType(highlightLooks[style])]),
  )
  const marked = new WeakMap<vscode.TextEditor, Span>()
  const all = new WeakMap<AnnotatedArticle, Highlight[]>()
  const disposables = [
    ...looks.values(),
    articles.onDidChange(markDocument),
    articles.onDidSee(markDocument),
    vscode.window.onDidChangeVisibleTextEditors(markAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({textEditor}) => {
      const part = marked.get(textEditor)
      if (part && !contains(part, sightOf(textEditor))) mark(textEditor)
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('onRecord.highlight')) markAll(vscode.window.visibleTextEditors)
    }),
    vscode.commands.registerCommand('onRecord.toggleHighlights', () => {
      const settings = vscode.workspace.getConfiguration('onRecord.highlight')
      return settings.update('enabled', !settings.get('enabled', true), vscode.ConfigurationTarget.Global)
    }),
  ]

  function markDocument(document: vscode.TextDocument) {
    markAll(vscode.window.visibleTextEditors.filter((editor) => editor.document === document))
  }

  function markAll(editors: readonly vscode.TextEditor[]) {
    for (const editor of editors) mark(editor)
  }

  function mark(editor: vscode.TextEditor) {
    const {document} = editor
    const article = articles.inSight(document)
    const ranges = new Map<HighlightStyle, vscode.Range[]>(highlightStyles.map((style) => [style, []]))
    const shown = shownStyles(document)
    for (const {style, span} of article ? highlightsIn(article, editor) : []) {
      if (shown.has(style)) ranges.get(style)?.push(rangeOf(document, span))
    }
    for (const [style, look] of looks) editor.setDecorations(look, ranges.get(style) ?? [])
  }

  /** Those of a long article in parts, in the background: given all of a book's at once, an editor would hang. */
  function highlightsIn(article: AnnotatedArticle, editor: vscode.TextEditor): Highlight[] {
    const found = all.get(article) ?? highlightsOf(article, new Set(highlightStyles))
    all.set(article, found)
    marked.delete(editor)
    if (article.text.length < longText) return found
    const [start, end] = sightOf(editor)
    const part: Span = [start - margin, end + margin]
    marked.set(editor, part)
    return found.filter(({span}) => span[1] > part[0] && span[0] < part[1])
  }

  return vscode.Disposable.from(...disposables)
}
