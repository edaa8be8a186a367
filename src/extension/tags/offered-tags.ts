import * as vscode from 'vscode'
import {type OfferedTag, readOfferedTags} from '../../core/index.ts'

/** The tags that a person may give, in their order: the setting's. */
export function offeredTags(scope?: vscode.ConfigurationScope): OfferedTag[] {
  return readOfferedTags(vscode.workspace.getConfiguration('onRecord', scope).get('tags'))
}
