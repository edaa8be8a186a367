/** The stages through which every document goes, in the product and in training alike. */
import type {Root, RootData} from 'nlcst'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import type {ActorModel} from './claims/actors/linking/actor-model.ts'
import {resolveActors} from './claims/actors/resolve-actors.ts'
import {attributeByLayout} from './claims/attribution/attribute-by-layout.ts'
import type {AttributionModel} from './claims/attribution/attribution-model.ts'
import {findAttributions} from './claims/attribution/find-attributions.ts'
import {findInnerAttributions} from './claims/attribution/find-inner-attributions.ts'
import {turnPassives} from './claims/attribution/turn-passives.ts'
import {findClosingRelays} from './claims/chains/find-closing-relays.ts'
import {findDenials} from './claims/chains/find-denials.ts'
import {findJoinedVerbs} from './claims/chains/find-joined-verbs.ts'
import {findNestedAttributions} from './claims/chains/find-nested-attributions.ts'
import {findPassives} from './claims/chains/find-passives.ts'
import {findSecondSpeakers} from './claims/chains/find-second-speakers.ts'
import {separateCoordinates} from './claims/chains/separate-coordinates.ts'
import {traceChains} from './claims/chains/trace-chains.ts'
import {dateClaims} from './claims/dates/date-claims.ts'
import {markQuotations} from './claims/quotations/mark-quotations.ts'
import {findResponses} from './claims/stance/find-responses.ts'
import {agreeOnNames} from './language/agree-on-names.ts'
import {mentionFigures} from './language/find-figures.ts'
import {parsePassages} from './language/parse-passages.ts'
import type {PassageCache} from './language/passage-cache.ts'
import type {ReadPassage} from './language/read-passage.ts'
import type {WordTypes} from './language/word-types.ts'
import {type Pause, scalePause} from './pace.ts'
import {markFurniture} from './reading/mark-furniture.ts'
import {type InputFormat, readArticle} from './reading/read-article.ts'
import {readDateline} from './reading/read-dateline.ts'
import {recognizeLanguages} from './reading/recognize-languages.ts'
import {splitDatelines} from './reading/split-datelines.ts'

/** What stages work with; those that lack what they need do nothing. */
export interface PipelineOptions {
  /** How to read the document; plain text by default. */
  format?: InputFormat | undefined
  readPassage?: ReadPassage | undefined
  cache?: PassageCache | undefined
  types?: WordTypes | undefined
  attribution?: AttributionModel | undefined
  actors?: ActorModel | undefined
  /** Called after each stage that takes a while, and inside of long ones. */
  pause?: Pause | undefined
}

export interface Stage {
  /** The data of the tree's root that it reads. */
  needs: readonly (keyof RootData)[]
  /** The data that it fills or changes. */
  gives: readonly (keyof RootData)[]
  /** Its part of the time that an analysis takes, 0 where it is hardly any; the rest to 1 is for the result. */
  share: number
  /** Makes the plugin's transformer. Its own pause, 0 to 1, is for stages that may take long. */
  make(options: PipelineOptions, pause: Pause | undefined): Transform
}

type Transform = (tree: Root, file: VFile) => unknown

/** By the names of the stages, in the order in which they run; `readArticle` makes the tree before. */
export const stages = {
  splitDatelines: {needs: ['article'], gives: ['article'], share: 0, make: () => splitDatelines()},
  markFurniture: {needs: ['article'], gives: ['article'], share: 0, make: () => markFurniture()},
  recognizeLanguages: {needs: ['article'], gives: ['article'], share: 0, make: () => recognizeLanguages()},
  parsePassages: {
    needs: ['article'],
    gives: ['prose'],
    share: 0.4,
    make: (options, pause) => parsePassages({...options, pause}),
  },
  readDateline: {needs: ['article', 'prose'], gives: ['article'], share: 0, make: () => readDateline()},
  agreeOnNames: {needs: ['prose'], gives: ['prose'], share: 0, make: () => agreeOnNames()},
  markQuotations: {needs: ['prose'], gives: ['quotations'], share: 0, make: () => markQuotations()},
  attributeByLayout: {needs: ['prose'], gives: ['attributions'], share: 0.02, make: () => attributeByLayout()},
  findAttributions: {
    needs: ['prose', 'quotations', 'attributions'],
    gives: ['attributions'],
    share: 0.34,
    make: ({attribution}, pause) => findAttributions({model: attribution, pause}),
  },
  turnPassives: {
    needs: ['prose', 'quotations', 'attributions'],
    gives: ['attributions'],
    share: 0,
    make: () => turnPassives(),
  },
  findPassives: {
    needs: ['prose', 'quotations', 'attributions'],
    gives: ['attributions'],
    share: 0,
    make: () => findPassives(),
  },
  findDenials: {
    needs: ['prose', 'quotations', 'attributions'],
    gives: ['attributions'],
    share: 0,
    make: () => findDenials(),
  },
  findJoinedVerbs: {
    needs: ['prose', 'quotations', 'attributions'],
    gives: ['attributions'],
    share: 0,
    make: () => findJoinedVerbs(),
  },
  findClosingRelays: {
    needs: ['prose', 'quotations', 'attributions'],
    gives: ['attributions'],
    share: 0,
    make: () => findClosingRelays(),
  },
  separateCoordinates: {
    needs: ['prose', 'quotations', 'attributions'],
    gives: ['attributions'],
    share: 0,
    make: () => separateCoordinates(),
  },
  findSecondSpeakers: {
    needs: ['prose', 'quotations', 'attributions'],
    gives: ['attributions'],
    share: 0,
    make: () => findSecondSpeakers(),
  },
  findInnerAttributions: {
    needs: ['prose', 'quotations', 'attributions'],
    gives: ['attributions'],
    share: 0.06,
    make: ({attribution}, pause) => findInnerAttributions({model: attribution, pause}),
  },
  findNestedAttributions: {
    needs: ['prose', 'quotations', 'attributions'],
    gives: ['attributions'],
    share: 0,
    make: () => findNestedAttributions(),
  },
  findResponses: {
    needs: ['prose', 'quotations', 'attributions'],
    gives: ['attributions'],
    share: 0.02,
    make: () => findResponses(),
  },
  resolveActors: {
    needs: ['article', 'prose', 'quotations', 'attributions'],
    gives: ['prose', 'mentions', 'actors', 'claims', 'responses'],
    share: 0.1,
    make: ({actors, types}, pause) => resolveActors({model: actors, types, pause}),
  },
  traceChains: {
    needs: ['article', 'prose', 'attributions', 'mentions', 'actors', 'claims'],
    gives: ['claims'],
    share: 0.01,
    make: () => traceChains(),
  },
  dateClaims: {needs: ['article', 'prose', 'claims'], gives: ['claims'], share: 0.02, make: () => dateClaims()},
  mentionFigures: {needs: ['prose', 'mentions'], gives: ['mentions'], share: 0.02, make: () => mentionFigures()},
} satisfies Record<string, Stage>

export type StageName = keyof typeof stages

/**
 * Creates a processor of a document's stages up to the one that is named: all of them for an analysis, those before it
 * for training, which must read as the product does.
 */
export function createPipeline(last: StageName, options: PipelineOptions = {}) {
  const {format = 'text', pause} = options
  const processor = unified().use(readArticle, {format})
  let done = 0
  for (const [name, stage] of Object.entries<Stage>(stages)) {
    const before = done
    const after = before + stage.share
    done = after
    processor.use(() => {
      const transform = stage.make(options, scalePause(pause, before, after))
      return async (tree, file) => {
        await transform(tree as Root, file)
        if (stage.share > 0) await pause?.(after)
      }
    })
    if (name === last) break
  }
  return processor
}

/** Throws when a stage needs what neither the reader nor a stage before it gives. */
export function checkStages(order: readonly (readonly [name: string, stage: Stage])[]): void {
  const given = new Set<keyof RootData>(['article'])
  for (const [name, {needs, gives}] of order) {
    const missing = needs.filter((part) => !given.has(part))
    if (missing.length) {
      throw new Error(
        `${name} needs ${missing.join(' and ')}: put it after the stage that gives it (src/core/pipeline.ts).`,
      )
    }
    for (const part of gives) given.add(part)
  }
}
