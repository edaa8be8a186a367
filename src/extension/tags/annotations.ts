import * as vscode from 'vscode'
import {
  type Annotation,
  type Author,
  actBetween,
  addEvidence,
  anchorAnnotation,
  annotationId,
  type CleanOffsets,
  type Correction,
  type Creator,
  changeEvidence,
  changeNote,
  changeTags,
  cleanOffsets,
  correctionPassages,
  describeAnnotation,
  type FileContent,
  isOnlyFinding,
  type LiveAnnotation,
  type Passage,
  placeCorrection,
  projectAnnotation,
  type QuotationFinding,
  reattachParts,
  type SecondOpinion,
  type Span,
  settleTags,
  undoAct,
  type VerdictEvidence,
} from '../../core/index.ts'
import {mediumOf} from '../reader/article-documents.ts'
import {readerOf} from '../reader/reader-uris.ts'
import type {AnalysisScheduler} from '../state/analysis-scheduler.ts'
import type {AnnotationStore} from '../state/annotation-store.ts'
import type {DocumentStates} from '../state/document-states.ts'
import {findPage, type ResolveDocument, type ResolvedDocument} from '../state/resolve-document.ts'
import {whyNotWritable} from './annotation-places.ts'
import {creatorOf} from './creator.ts'
import {offeredTags} from './offered-tags.ts'

/** How many acts can be undone. */
const maxActs = 100

/**
 * What people add to articles, at the offsets of the document that shows them: a text, or the reader view of a page.
 * What changes annotations returns false where nothing can be annotated; the person is told why.
 */
export interface Annotations {
  onDidChange: vscode.Event<vscode.TextDocument>
  /** Returns the document's annotations where they are now. */
  of(document: vscode.TextDocument): Promise<LiveAnnotation[]>
  /** Returns what the article's file holds, as far as it was read, with what is wrong with it. */
  file(document: vscode.TextDocument): {uri: vscode.Uri; content: FileContent} | undefined
  /** Puts tags on passages, and takes others off; `evidence` is added to what the person's verdict rests on. */
  tag(
    document: vscode.TextDocument,
    passages: readonly Passage[],
    change: {on?: string[]; off?: string[]; evidence?: VerdictEvidence},
  ): Promise<boolean>
  /** Writes the person's own note on a passage; an empty one takes it away. */
  note(document: vscode.TextDocument, passage: Passage, text: string): Promise<boolean>
  /** Keeps what the person's own verdict on a passage rests on, all of it. */
  giveEvidence(document: vscode.TextDocument, passage: Passage, evidence: readonly VerdictEvidence[]): Promise<boolean>
  /** Keeps what a person says is otherwise than the analysis has it. */
  correct(document: vscode.TextDocument, ...corrections: Correction[]): Promise<boolean>
  /** The same of what a program says, and a person took over: it is kept in the program's name. */
  correctAs(document: vscode.TextDocument, creator: Creator, ...corrections: Correction[]): Promise<boolean>
  /** Shows what a language model says of claims in doubt, at the offsets of the document, until its text changes. */
  offerOpinions(document: vscode.TextDocument, opinions: readonly SecondOpinion[]): Promise<void>
  /** Keeps on which tags annotators settled for a passage, beside what each of them says. */
  settleTags(document: vscode.TextDocument, spans: readonly Span[], tags: readonly string[]): Promise<boolean>
  /** Keeps what comparing quotations with sources found, in the place of what an earlier comparison did. */
  compare(document: vscode.TextDocument, found: readonly QuotationFinding[]): Promise<boolean>
  /** Says where the words of a lost annotation are now; parts that nobody knows of yet are undefined. */
  attach(document: vscode.TextDocument, id: string, parts: (Span | undefined)[]): Promise<boolean>
  /** Adds what other programs made of the article. */
  add(document: vscode.TextDocument, label: string, added: readonly Annotation[]): Promise<boolean>
  /** Takes an annotation away for good, as a person decides. */
  remove(document: vscode.TextDocument, id: string): Promise<boolean>
  /** Undoes the last act of annotating, and returns what it was; undefined when there is none. */
  undo(document: vscode.TextDocument): Promise<string | undefined>
  /** Resolves when all that a person did is in the files, or is kept for the next start. */
  settle(): Promise<void>
  dispose(): void
}

export interface AnnotationsOptions {
  states: DocumentStates
  scheduler: AnalysisScheduler
  store: AnnotationStore
  resolve: ResolveDocument
}

type Change = (live: readonly LiveAnnotation[], author: Author, place: ResolvedDocument) => LiveAnnotation[]

export function createAnnotations(options: AnnotationsOptions): Annotations {
  const {states, store, resolve} = options
  /** Acts of which the store does not know yet. */
  const pending = new Set<Promise<unknown>>()
  const annotated = new vscode.EventEmitter<vscode.TextDocument>()
  const listener = states.onDidChange(({document, kind}) => {
    if (kind !== 'annotated') return
    annotated.fire(document)
    const view = readerOf(document.uri)
    if (view) annotated.fire(view)
  })

  /** One act of a person, which can be undone. */
  function act(document: vscode.TextDocument, label: string, change: Change): Promise<boolean> {
    const work = actNow(options, document, label, change)
    pending.add(work)
    return work.finally(() => pending.delete(work))
  }

  function correct(document: vscode.TextDocument, corrections: readonly Correction[], maker?: Creator) {
    return act(document, vscode.l10n.t('correction'), (live, {creator: person, now, newId}, {toPage}) => {
      const creator = maker ?? person
      const made = corrections.map((correction) => {
        const spans = correctionPassages(correction).map(toPage)
        const placed = placeCorrection(correction, spans)
        const annotation = {id: newId(), target: [], tags: [], correction: placed, created: now, modified: now}
        return {annotation: {...annotation, ...(creator && {creator})}, spans}
      })
      return [...live, ...made]
    })
  }

  return {
    onDidChange: annotated.event,

    async of(document) {
      const {page, clean} = await resolve(document)
      const live = await store.of(page)
      return clean ? projectAnnotations(live, cleanOffsets(clean)) : live
    },

    file(document) {
      const page = findPage(document)
      return page && store.file(page)
    },

    tag(document, passages, {on = [], off = [], evidence}) {
      const without = off.map((tag) => vscode.l10n.t('without {0}', tag))
      const label = [...on, ...without, ...(evidence ? [vscode.l10n.t('evidence')] : [])].join(', ')
      return act(document, label, (live, author, {page, passageInPage}) => {
        const placed = passages.map(passageInPage)
        const tagged = changeTags(live, placed, {on, off}, {...author, offered: offeredTags(page)})
        return evidence ? placed.reduce((all, one) => addEvidence(all, one, evidence, author), tagged) : tagged
      })
    },

    note: (document, passage, text) =>
      act(document, vscode.l10n.t('note'), (live, author, {passageInPage}) =>
        changeNote(live, passageInPage(passage), text, author),
      ),

    giveEvidence: (document, passage, evidence) =>
      act(document, vscode.l10n.t('evidence'), (live, author, {passageInPage}) =>
        changeEvidence(live, passageInPage(passage), evidence, author),
      ),

    correct: (document, ...corrections) => correct(document, corrections),

    correctAs: (document, creator, ...corrections) => correct(document, corrections, creator),

    async offerOpinions(document, opinions) {
      const {page, toPage} = await resolve(document)
      const given = opinions.map((opinion) => ({...opinion, content: opinion.content.map(toPage)}))
      states.get(page).opinions = {version: page.version, given}
      states.tell(page, 'annotated')
    },

    settleTags: (document, spans, tags) =>
      act(document, vscode.l10n.t('settlement'), (live, author, {page, toPage}) =>
        settleTags(live, spans.map(toPage), tags, {...author, offered: offeredTags(page)}),
      ),

    compare: (document, found) =>
      act(document, vscode.l10n.t('comparison'), (live, {creator, now, newId}, {toPage}) => {
        const made = found.map(({spans, finding}): LiveAnnotation => {
          const annotation = {id: newId(), target: [], tags: [], finding, created: now, modified: now}
          return {annotation: {...annotation, ...(creator && {creator})}, spans: spans.map(toPage)}
        })
        return [...live.filter(({annotation}) => !isOnlyFinding(annotation)), ...made]
      }),

    attach: (document, id, parts) =>
      act(document, vscode.l10n.t('new place'), (live, {now}, {page, toPage}) => {
        const placed = parts.map((span) => span && toPage(span))
        return live.map((one) => {
          if (one.annotation.id !== id) return one
          return reattachParts(page.getText(), {...one, annotation: {...one.annotation, modified: now}}, placed)
        })
      }),

    add: (document, label, added) =>
      act(document, label, (live, _, place) => [...live, ...added.map((one) => anchorIn(place, one))]),

    remove: (document, id) =>
      act(document, vscode.l10n.t('removal'), (live) => live.filter(({annotation}) => annotation.id !== id)),

    async undo(document) {
      const {page} = await resolve(document)
      const last = states.find(page)?.acts.pop()
      if (!last) return
      const now = new Date().toISOString()
      await store.change(page, undefined, (live) => undoAct(last, live, {text: page.getText(), now}))
      return last.label
    },

    async settle() {
      while (pending.size) await Promise.allSettled(pending)
      await store.settle()
    },

    dispose() {
      listener.dispose()
      annotated.dispose()
    },
  }
}

async function actNow(
  {states, scheduler, store, resolve}: AnnotationsOptions,
  document: vscode.TextDocument,
  label: string,
  change: Change,
): Promise<boolean> {
  const place = await resolve(document)
  const {page} = place
  const obstacle = whyNotWritable(page.uri)
  if (obstacle) {
    vscode.window.showWarningMessage(`On Record: ${obstacle}`)
    return false
  }
  // A document that is renamed meanwhile goes on with the same list.
  const {acts} = states.get(page)
  const creator = await creatorOf(page)
  const medium = mediumOf(page, scheduler.latest(page)?.analysis)
  await store.change(page, medium, (live) => {
    const next = change(live, {creator, now: new Date().toISOString(), newId}, place)
    const done = actBetween(label, page.getText(), live, next)
    if (done) acts.push(done)
    acts.splice(0, acts.length - maxActs)
    return next
  })
  return true
}

/** What is in the page, but not in its clean text, is not lost. */
function projectAnnotations(live: readonly LiveAnnotation[], offsets: CleanOffsets): LiveAnnotation[] {
  return live.flatMap((one) => {
    const projected = projectAnnotation(one, offsets)
    return one.spans && !projected.spans ? [] : projected
  })
}

/** Other programs quote what a page shows, not how it is written. */
function anchorIn({page, clean, toPage}: ResolvedDocument, annotation: Annotation): LiveAnnotation {
  if (!clean) return anchorAnnotation(page.getText(), annotation)
  const spans = anchorAnnotation(clean.text, annotation).spans?.map(toPage)
  return anchorAnnotation(page.getText(), describeAnnotation(page.getText(), {annotation, spans}))
}

function newId(): string {
  return annotationId(crypto.getRandomValues(new Uint8Array(16)))
}
