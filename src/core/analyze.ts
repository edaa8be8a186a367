import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import type {Analysis, Span} from './article.ts'
import './claims/tree.ts'
import {type ActorModel, loadActorModel} from './claims/actors/linking/actor-model.ts'
import {type AttributionModel, loadAttribution} from './claims/attribution/attribution-model.ts'
import {explainCue, type Reason} from './claims/attribution/explain-cue.ts'
import {compileAnalysis} from './compile-analysis.ts'
import {joinAnalyses} from './join-analyses.ts'
import {createPassageCache} from './language/passage-cache.ts'
import {type Language, loadLanguage} from './language/read-passage.ts'
import type {ModelReader} from './linear/model-reader.ts'
import {type Pause, scalePause} from './pace.ts'
import {createPipeline} from './pipeline.ts'
import type {InputFormat} from './reading/read-article.ts'
import {separateArticles} from './reading/separate-articles.ts'

export type {InputFormat, Pause, Reason}

export interface AnalyzeOptions {
  /** How to read the document; plain text by default. */
  format?: InputFormat
  /** Add every word with lemma and part of speech. */
  tokens?: boolean
  /** Add the article as it reads, for hosts that show it apart from its file. */
  clean?: boolean
  /**
   * Called between the steps of the work, so that long documents leave others their
   * turn, tell how far they are, and can be stopped: what it rejects with, `analyze` does.
   */
  pause?: Pause
}

export interface Analyzer {
  /** Analyses one document. Offsets of the result count UTF-16 code units of `document` as given. */
  analyze(document: string, options?: AnalyzeOptions): Promise<Analysis>
  /**
   * Which questions weighed most in taking the words of `cue` (a claim's) for a
   * cue, the weightiest first; none without models, or where there is no word.
   */
  explain(document: string, cue: Span, options?: AnalyzeOptions): Promise<Reason[]>
}

export interface AnalyzerOptions {
  /** Hands over the files of models/. Without it words have no tags, and no names or speakers are found. */
  models?: ModelReader
}

/**
 * Makes an analyzer; it caches paragraphs, so keep one for as long as documents are open.
 * Models are read at the first analysis, which rejects when one is missing or damaged.
 */
export function createAnalyzer({models}: AnalyzerOptions = {}): Analyzer {
  const cache = createPassageCache()
  let loaded: Promise<Models> | undefined
  const load = async () => {
    if (models) loaded ??= loadModels(models)
    return loaded
  }
  return {
    async analyze(document, {format = 'text', tokens = false, clean = false, pause} = {}) {
      const trained = await load()
      const file = new VFile(document)
      const trees = separateArticles(createPipeline('markQuotations', {format}).parse(file))
      const analyses: Analysis[] = []
      for (const [index, tree] of trees.entries()) {
        const part = scalePause(pause, index / trees.length, (index + 1) / trees.length)
        const {language, attribution, actors} = trained ?? {}
        const processor = createPipeline('mentionFigures', {
          ...{format, cache, readPassage: language?.readPassage, types: language?.types},
          ...{attribution, actors, pause: part},
        }).use(compileAnalysis, {tokens, clean})
        // What the parser has to say, it has said of the first.
        const own = index === 0 ? file : new VFile(document)
        analyses.push(processor.stringify((await processor.run(tree, own)) as Root, own) as Analysis)
      }
      return joinAnalyses(analyses)
    },
    async explain(document, cue, {format = 'text'} = {}) {
      const trained = await load()
      if (!trained) return []
      const processor = createPipeline('markQuotations', {format, cache, readPassage: trained.language.readPassage})
      const file = new VFile(document)
      for (const tree of separateArticles(processor.parse(file))) {
        const reasons = explainCue((await processor.run(tree, file)) as Root, cue, trained.attribution)
        if (reasons.length) return reasons
      }
      return []
    },
  }
}

interface Models {
  language: Language
  attribution: AttributionModel
  actors: ActorModel
}

async function loadModels(models: ModelReader): Promise<Models> {
  const language = await loadLanguage(models)
  const [attribution, actors] = await Promise.all([loadAttribution(models, language.types), loadActorModel(models)])
  return {language, attribution, actors}
}
