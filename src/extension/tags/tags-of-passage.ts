import {sortTags, tagsOn} from '../../core/index.ts'
import type {Services} from '../services.ts'
import type {ChosenPassage} from './chosen-passage.ts'
import {offeredTags} from './offered-tags.ts'

/** The tags that are on a passage now, whoever gave them. */
export async function tagsOfPassage(
  {annotations}: Services,
  {document, passage}: Pick<ChosenPassage, 'document' | 'passage'>,
): Promise<string[]> {
  return sortTags(tagsOn(await annotations.of(document), passage), offeredTags(document))
}
