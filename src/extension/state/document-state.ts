/** What is known of an open document; each part belongs to the service that changes it. */
import type PQueue from 'p-queue'
import type * as vscode from 'vscode'
import type {
  Act,
  Analysis,
  AnnotatedArticle,
  AnnotationFile,
  FileContent,
  LiveAnnotation,
  LiveArticle,
  PieceTable,
  SecondOpinion,
  Span,
} from '../../core/index.ts'

/** All that is known of one open document whose text is analyzed or annotated. */
export interface DocumentState {
  readonly document: vscode.TextDocument
  analysis: AnalysisState
  annotations?: AnnotationState
  composed: ComposedState
  /** What a language model says of claims in doubt, and of which version of the document. */
  opinions?: {version: number; given: readonly SecondOpinion[]}
  /** What the person did, for undoing it, the last one at the end. */
  readonly acts: Act[]
  /** Ends what goes on when the document is closed. */
  readonly onDrop: (() => void)[]
}

/** What the analysis says about one version of a document. */
export interface DocumentAnalysis {
  version: number
  text: string
  analysis: Analysis
  /** The part of a long text that alone was analyzed. */
  part?: Span
}

/** How far a document is analyzed. */
export interface AnalysisState {
  /** What all of the text says, perhaps of a version before the present one. */
  whole?: DocumentAnalysis
  /** What the part of a long text says that was last in sight, while the whole is not analyzed. */
  sight?: DocumentAnalysis
  /** Why the newest try gave nothing. */
  failure?: string
  timer?: ReturnType<typeof setTimeout>
  /** Settles when there is something to show of the document's present version, or cannot be. */
  pending?: {promise: Promise<void>; settle: () => void}
  run?: AnalysisRun
  /** A person has stopped the analysis of the whole. */
  isStopped?: boolean
}

/** A run that is under way. */
export interface AnalysisRun {
  stop: AbortController
  /** What share of a long text is analyzed; undefined for others. */
  done?: number
}

/** An article, and the analysis that it was composed of; none where annotations have changed since. */
interface Composed {
  made?: DocumentAnalysis
  article: AnnotatedArticle
}

/** A document's article: of the whole, and of the part in sight of a long text. */
export interface ComposedState {
  whole?: Composed
  sight?: Composed
  /** One composing for all who ask. */
  work: Map<DocumentAnalysis, Promise<void>>
}

/** The annotations of an open document, and its file. */
export interface AnnotationState {
  live: LiveAnnotation[]
  /** The text in which they are where they are, known while there are any, and where they were in others. */
  text?: PieceTable
  past: LiveArticle['past']
  /** Texts by which annotations were described, the newest first. */
  before: readonly string[]
  /** The version of the text in which lost ones were last looked for everywhere. */
  searched: number
  uri?: vscode.Uri
  file?: AnnotationFile
  content: FileContent
  isLoaded: boolean
  /** Loads the file once more when nobody can be about to replace it by an older version. */
  settling?: ReturnType<typeof setTimeout>
  watcher?: vscode.Disposable
  /** One thing at a time: all that is asked for waits for what was asked for before. */
  queue: PQueue
}
