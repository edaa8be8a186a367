import {attributeByLayout} from './claims/attribute-by-layout.ts'
import type {AttributionModel} from './claims/attribution/attribution-model.ts'
import {findAttributions} from './claims/find-attributions.ts'
import {findClosingRelays} from './claims/find-closing-relays.ts'
import {findInnerAttributions} from './claims/find-inner-attributions.ts'
import {findNestedAttributions} from './claims/find-nested-attributions.ts'
import {separateCoordinates} from './claims/separate-coordinates.ts'
import {findResponses} from './claims/stance/find-responses.ts'
import {turnPassives} from './claims/turn-passives.ts'
import {partOf} from './pace.ts'
import {type ReadOptions, readDocument} from './read-document.ts'

interface Options extends ReadOptions {
  attribution?: AttributionModel | undefined
}

/**
 * The stages before anybody asks who is who: the document is read, and every statement
 * that it attributes is found. For the product and for training alike.
 */
export function findStatements({attribution, pause, ...reading}: Options = {}) {
  const rest = (done: number) => () => () => pause?.(done)
  return readDocument({...reading, pause: partOf(pause, 0, 0.48)})
    .use(attributeByLayout)
    .use(rest(0.5))
    .use(findAttributions, {model: attribution, pause: partOf(pause, 0.5, 0.9)})
    .use(turnPassives)
    .use(findClosingRelays)
    .use(separateCoordinates)
    .use(findInnerAttributions, {model: attribution, pause: partOf(pause, 0.9, 0.97)})
    .use(rest(0.97))
    .use(findNestedAttributions)
    .use(findResponses)
    .use(rest(1))
}
