import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  byPosition,
  type Claim,
  decidedTogether,
  messageText,
  nextOpen,
  passageOf,
  previousInReview,
  reviewProgress,
  reviewSummary,
  sentencesOf,
  startOf,
} from '../../core/index.ts'
import type {Cursor} from '../editor/command-queue.ts'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {offeredTags} from './offered-tags.ts'

/** A review that is under way. */
interface Review {
  document: vscode.TextDocument
  /** The article as it was when the claim was shown. */
  article: AnnotatedArticle
  claim: Claim
  /** Starts of the claims that were decided. */
  decided: Set<number>
}

/**
 * Leads a person through an article: the next claim that is not decided is in the middle, one key is a verdict
 * and leads on. While it lasts, letters are keys (`contributes.ts`), and those that mean nothing tell the others.
 */
export function reviewClaims(services: Services): vscode.Disposable {
  const {annotations, articles, active, enqueueMove} = services
  let review: Review | undefined
  const display = createDisplay()

  async function start(cursor: Cursor) {
    const {document} = cursor
    const article = document && (await articles.of(document))
    if (!document || !article) return
    const at = cursor.selection()?.start
    const first = nextOpen(article, (at ? document.offsetAt(at) : 0) - 1)
    if (!first) return tell(article, document)
    review = {document, article, claim: first, decided: new Set()}
    await vscode.commands.executeCommand('setContext', 'onRecord.reviewing', true)
    await show(article, first)
  }

  /** Puts the claim's sentence in the middle, and says how far the review is. */
  async function show(article: AnnotatedArticle, claim: Claim) {
    if (!review) return
    Object.assign(review, {article, claim})
    const {document} = review
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)
    const editor = await vscode.window.showTextDocument(document, {viewColumn: shown?.viewColumn})
    const range = rangeOf(document, startOf(claim))
    const sentence = rangeOf(document, sentencesOf(article, claim))
    editor.selection = new vscode.Selection(range.start, range.end)
    editor.revealRange(sentence, vscode.TextEditorRevealType.InCenter)
    display.show(editor, article, claim)
  }

  /** Goes on from the claim that is shown; where nothing is open any more, the review is over. */
  async function go(step: typeof nextOpen) {
    const article = review && (await articles.of(review.document))
    if (!review || !article) return
    const claim = step(article, startOf(review.claim)[0], review.decided)
    if (claim) await show(article, claim)
    else await stop()
  }

  async function decide({number}: {number: number}) {
    if (!review) return
    const {document, article, claim, decided} = review
    const name = offeredTags(document)[number - 1]?.name
    if (name === undefined) {
      vscode.window.showInformationMessage(
        vscode.l10n.t('On Record: there is no tag {0}. Add it to the setting onRecord.tags.', number),
      )
      return
    }
    if (!(await annotations.tag(document, [passageOf(article.analysis, claim)], {on: [name], off: []}))) return
    decided.add(startOf(claim)[0])
    await go(nextOpen)
  }

  /** Undoes the last act, and goes back to the claim whose tags that changed. */
  async function undo() {
    if (!review) return
    const {document, decided} = review
    const before = await articles.of(document)
    const undone = await annotations.undo(document)
    const article = await articles.of(document)
    vscode.window.setStatusBarMessage(
      undone === undefined
        ? vscode.l10n.t('On Record: nothing to undo')
        : vscode.l10n.t('On Record: undone: {0}', undone),
      4000,
    )
    const claim = article?.analysis.claims.find(({id}) => String(before?.tags.get(id)) !== String(article.tags.get(id)))
    if (!article || !claim) return
    decided.delete(startOf(claim)[0])
    await show(article, claim)
  }

  async function stop() {
    if (!review) return
    const {document} = review
    leave()
    const article = await articles.of(document)
    if (article) tell(article, document)
  }

  function leave() {
    review = undefined
    display.hide()
    vscode.commands.executeCommand('setContext', 'onRecord.reviewing', false)
  }

  /** Says what the review came to, and offers what comes after it; nothing waits for the answer. */
  function tell(article: AnnotatedArticle, document: vscode.TextDocument) {
    const next: [title: string, command: string][] = [
      [vscode.l10n.t('New Digest'), 'onRecord.newDigest'],
      [vscode.l10n.t('Export Claims…'), 'onRecord.exportClaims'],
    ]
    vscode.window
      .showInformationMessage(
        vscode.l10n.t('Review: {0}', messageText(reviewSummary(article, offeredTags(document)))),
        ...next.map(([title]) => title),
      )
      .then(async (chosen) => {
        const command = next.find(([title]) => title === chosen)?.[1]
        if (!command) return
        await vscode.window.showTextDocument(document)
        await vscode.commands.executeCommand(command)
      })
  }

  return vscode.Disposable.from(
    display,
    active.onDidChange((document) => review && document !== review.document && leave()),
    vscode.commands.registerCommand('onRecord.startReview', () => enqueueMove(start)),
    vscode.commands.registerCommand('onRecord.stopReview', () => enqueueMove(stop)),
    vscode.commands.registerCommand('onRecord.reviewNext', () => enqueueMove(() => go(nextOpen))),
    vscode.commands.registerCommand('onRecord.reviewPrevious', () => enqueueMove(() => go(previousInReview))),
    vscode.commands.registerCommand('onRecord.reviewVerdict', (tag) => enqueueMove(() => decide(tag))),
    vscode.commands.registerCommand('onRecord.reviewUndo', () => enqueueMove(undo)),
    vscode.commands.registerCommand('onRecord.reviewKeys', () => {
      if (display.keys) vscode.window.showInformationMessage(vscode.l10n.t('Keys: {0}', display.keys))
    }),
  )
}

/** Marks the sentence of the claim that is reviewed, and says in the status bar how far the review is and what the keys are. */
function createDisplay() {
  let hint: vscode.Disposable | undefined
  let keys = ''
  const here = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.rangeHighlightForeground'),
  })
  const item = vscode.window.createStatusBarItem('onRecord.review', vscode.StatusBarAlignment.Left, 11)
  item.name = vscode.l10n.t('On Record: Review')
  item.command = 'onRecord.stopReview'

  function hide() {
    item.hide()
    hint?.dispose()
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(here, [])
  }

  return {
    /** What the keys do; empty before the first review. */
    get keys() {
      return keys
    },
    show(editor: vscode.TextEditor, article: AnnotatedArticle, claim: Claim) {
      editor.setDecorations(here, [rangeOf(editor.document, sentencesOf(article, claim))])
      const verdicts = offeredTags(editor.document)
        .slice(0, 9)
        .map(({name}, index) => `${index + 1} ${name}`)
      const claims = byPosition(article.analysis.claims)
      const numbers = decidedTogether(claims, claim).map((one) => claims.indexOf(one) + 1)
      const {decided, all} = reviewProgress(article)
      keys = [
        ...verdicts,
        vscode.l10n.t('J next · K previous · S speaker · N note · E evidence · C cite · Y why · U undo · Escape ends'),
      ].join(' · ')
      const progress =
        numbers.length > 1
          ? vscode.l10n.t('Review: claims {0} of {1} (same words), {2} decided', numbers.join(', '), all, decided)
          : vscode.l10n.t('Review: claim {0} of {1}, {2} decided', numbers[0], all, decided)
      item.text = `$(checklist) ${progress}`
      item.tooltip = keys
      item.accessibilityInformation = {label: `${item.text.replace(/^\S+ /, '')}. ${keys}`, role: 'button'}
      item.show()
      hint?.dispose()
      hint = vscode.window.setStatusBarMessage([...verdicts, vscode.l10n.t('J next · U undo · Esc ends')].join(' · '))
    },
    hide,
    dispose() {
      hide()
      here.dispose()
      item.dispose()
    },
  }
}
