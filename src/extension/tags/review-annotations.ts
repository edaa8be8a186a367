import * as vscode from 'vscode'
import {
  type Annotation,
  describeCorrection,
  fillIn,
  findParts,
  formatEvidence,
  messageText,
  oneLine,
  placePart,
  quoted,
  quoteOf,
  type Row,
  type Span,
  shorten,
} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import {rangeOf, revealSpan} from '../editor/places.ts'
import type {Services} from '../services.ts'

type ReviewArgument = Row | 'selected' | undefined

/** Settles by hand what the program will not guess: where lost annotations belong, and which ones go. */
export function reviewAnnotations(services: Services): vscode.Disposable {
  const {annotations, active, enqueue, sidebar, texts} = services

  /** The annotation of a row; of one's choice among those to review where no row is given. */
  async function chosen(argument: ReviewArgument) {
    const {document} = active
    if (!document) return
    const row = argument === 'selected' ? sidebar.selected() : argument
    const live = await annotations.of(document)
    const known = live.find(({annotation}) => annotation.id === row?.annotation)?.annotation
    if (known) return {document, annotation: known}
    const lost = live.flatMap(({annotation, spans}) => (spans ? [] : annotation))
    if (!lost.length) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: no annotation has to be reviewed.'))
      return
    }
    const items = lost.map((annotation) => ({...itemOf(annotation), annotation}))
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Which Annotation?'),
      matchOnDescription: true,
    })
    return picked && {document, annotation: picked.annotation}
  }

  async function attachHere(argument: ReviewArgument) {
    const cursor = await enqueue((cursor) => cursor)
    if (cursor.selection()?.isEmpty ?? true) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: select the words in the article first.'))
      return
    }
    const review = await chosen(argument)
    const selection = cursor.selection()
    if (!review || !selection || review.document !== cursor.document) return
    const {document, annotation} = review
    await attach(services, document, annotation, [document.offsetAt(selection.start), document.offsetAt(selection.end)])
  }

  /** The row that somebody is being asked about. */
  let asked: string | undefined

  /** Asks once: the key for Enter has the list run the row's own command, unless the list drops it, and the same again. */
  async function choosePlace(argument: ReviewArgument) {
    const row = argument === 'selected' ? sidebar.selected() : argument
    if (row && row.id === asked) return
    asked = row?.id
    try {
      await askForPlace(argument)
    } finally {
      if (row?.id === asked) asked = undefined
    }
  }

  /** Lets a person choose among the places where the words may be now, and shows each as it is passed. */
  async function askForPlace(argument: ReviewArgument) {
    const review = await chosen(argument)
    if (!review) return
    const {document, annotation} = review
    const text = document.getText()
    const parts = findParts(text, annotation)
    const part = parts.findIndex(({candidates}) => candidates.length)
    const places = parts[part]?.candidates ?? []
    if (!places.length) return showLastWords(argument)
    const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document)
    const items = places.map((place) => ({
      label: shorten(oneLine(text.slice(...place)), 80),
      description: fillIn(phrases.line, document.positionAt(place[0]).line + 1),
      detail: shorten(oneLine(text.slice(Math.max(0, place[0] - 60), place[1] + 60)), 160),
      place,
    }))
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Where is {0} now?', quoted(shorten(annotation.target[part].exact, 60))),
      placeHolder: vscode.l10n.t('None of these: press Escape, select the words and run “Attach Annotation Here”'),
      onDidSelectItem: (item) => {
        const {place} = item as (typeof items)[number]
        editor?.revealRange(rangeOf(document, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
      },
    })
    if (!picked) return
    await annotations.attach(document, annotation.id, placePart(annotation, parts, picked.place, part))
    await revealSpan(document, picked.place)
  }

  async function showLastWords(argument: ReviewArgument) {
    const review = await chosen(argument)
    if (!review) return
    const {target, tags, note, evidence = []} = review.annotation
    const passages = target.map(({prefix, exact, suffix}) => `…${prefix}[${exact}]${suffix}…`)
    const said = [
      tags.length ? `${phrases.facts.tags}: ${tags.join(', ')}` : '',
      note ? `${phrases.note}: ${note}` : '',
      ...evidence.map((one) => `${phrases.facts.evidence}: ${formatEvidence(one)}`),
    ].filter(Boolean)
    await texts.show(vscode.l10n.t('Last Known Text'), [...passages, ...said, ''].join('\n\n'))
  }

  async function discard(argument: ReviewArgument) {
    const review = await chosen(argument)
    if (!review) return
    const question = vscode.l10n.t(
      'Discard this annotation? {0}',
      quoted(messageText(shorten(quoteOf(review.annotation), 80))),
    )
    const yes = vscode.l10n.t('Discard')
    const answer = await vscode.window.showWarningMessage(question, {modal: true}, yes)
    if (answer === yes) await annotations.remove(review.document, review.annotation.id)
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.attachHere', attachHere),
    vscode.commands.registerCommand('onRecord.choosePlace', choosePlace),
    vscode.commands.registerCommand('onRecord.showLastWords', showLastWords),
    vscode.commands.registerCommand('onRecord.takeBackCorrection', () => takeBack(services)),
    vscode.commands.registerCommand('onRecord.discardAnnotation', discard),
  )
}

/** Takes the selected words for the lost ones; for which of them, a person says where there are several. */
async function attach({annotations}: Services, document: vscode.TextDocument, annotation: Annotation, place: Span) {
  const parts = findParts(document.getText(), annotation)
  const lost = annotation.target.flatMap(({exact}, part) => (parts[part].span ? [] : [{label: quoted(exact), part}]))
  const several = annotation.correction && lost.length > 1
  const chosen = several
    ? await vscode.window.showQuickPick(lost, {title: vscode.l10n.t('Which Words Are These Now?')})
    : lost[0]
  if (several && !chosen) return
  await annotations.attach(document, annotation.id, placePart(annotation, parts, place, chosen?.part))
}

/** Asks which correction of the article goes. */
async function takeBack({active: {document}, annotations}: Services) {
  if (!document) return
  const made = (await annotations.of(document)).filter(({annotation}) => annotation.correction)
  if (!made.length) {
    vscode.window.showInformationMessage(vscode.l10n.t('On Record: this article has no corrections.'))
    return
  }
  const items = made.map(({annotation}) => ({...itemOf(annotation), id: annotation.id}))
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Undo Correction'),
    matchOnDescription: true,
  })
  if (picked) await annotations.remove(document, picked.id)
}

function itemOf(annotation: Annotation): vscode.QuickPickItem {
  const {correction, tags, note} = annotation
  const says = correction
    ? describeCorrection(correction, phrases)
    : [...tags, ...(note ? [vscode.l10n.t('note')] : [])].join(', ')
  return {label: says || vscode.l10n.t('highlight'), description: shorten(quoteOf(annotation), 80)}
}
