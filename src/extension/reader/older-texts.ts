import * as vscode from 'vscode'
import {formatKeptTexts, keptTextsName, parseKeptTexts} from '../../core/index.ts'

/**
 * The texts of articles as they were when annotations were described, in the
 * extension's own storage, so that passages are followed through what others change.
 */
export interface OlderTexts {
  /** Returns the article's texts, the newest first; none where nothing is known. */
  of(article: vscode.Uri): Promise<readonly string[]>
  keep(article: vscode.Uri, texts: readonly string[]): Promise<void>
}

/** Of more articles than these nothing is kept: those seen last stay. */
const manyArticles = 300
/** Texts of more code units are not kept. */
const longest = 1_000_000

/** A help, no more: where nothing can be stored it lasts as long as the window. */
export function createOlderTexts(storage: vscode.Uri): OlderTexts {
  const folder = vscode.Uri.joinPath(storage, 'older-texts')
  const known = new Map<string, readonly string[]>()
  let tidied = false

  const fileOf = (article: vscode.Uri) => vscode.Uri.joinPath(folder, keptTextsName(article.toString()))

  function remember(article: vscode.Uri, texts: readonly string[]) {
    const key = article.toString()
    known.delete(key)
    known.set(key, texts)
    for (const [first] of [...known].slice(0, -manyArticles)) known.delete(first)
  }

  /** Once a session: the files that were written longest ago go. */
  async function tidy() {
    if (tidied) return
    tidied = true
    const {fs} = vscode.workspace
    const names = (await fs.readDirectory(folder)).map(([name]) => vscode.Uri.joinPath(folder, name))
    if (names.length <= manyArticles) return
    const files = await Promise.all(names.map(async (uri) => ({uri, written: (await fs.stat(uri)).mtime})))
    const old = files.toSorted((a, b) => b.written - a.written).slice(manyArticles)
    await Promise.all(old.map(({uri}) => fs.delete(uri)))
  }

  return {
    async of(article) {
      const present = known.get(article.toString())
      if (present) return present
      const texts = await vscode.workspace.fs.readFile(fileOf(article)).then(
        (bytes) => parseKeptTexts(article.toString(), new TextDecoder().decode(bytes)),
        () => [],
      )
      remember(article, texts)
      return texts
    },

    async keep(article, texts) {
      remember(article, texts)
      const short = texts.filter(({length}) => length <= longest)
      const contents = new TextEncoder().encode(formatKeptTexts(article.toString(), short))
      try {
        await vscode.workspace.fs.writeFile(fileOf(article), contents)
        await tidy()
      } catch {
        // Anchoring works without, by the words alone; the person's own file tells what matters.
      }
    },
  }
}
