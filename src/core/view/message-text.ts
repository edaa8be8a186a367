import {oneLine} from './claim-text.ts'

/**
 * Returns words of an article, a file's name or an error as a notification may show them:
 * VS Code makes links of `[label](command:…)` in notifications, and runs their commands.
 */
export function messageText(text: string): string {
  return oneLine(text).replaceAll('](', '] (')
}
