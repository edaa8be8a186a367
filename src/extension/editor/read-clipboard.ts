import * as vscode from 'vscode'
import type {ClipboardContent} from '../../core/index.ts'

/** How many milliseconds the page below may take; the clipboard's text is had in any case. */
const timeoutMs = 3000

/**
 * What the clipboard holds. VS Code hands its text to extensions, and no other flavour:
 * that is asked for by an empty page of our own, which browsers let read it where the
 * person allows it, and which is gone at once. What it reads is text to us, and never run.
 */
export async function readClipboard(): Promise<ClipboardContent> {
  const text = await vscode.env.clipboard.readText()
  const html = await readHtml()
  return {text, ...(html && {html})}
}

function readHtml(): Promise<string | undefined> {
  const panel = vscode.window.createWebviewPanel(
    'onRecord.clipboard',
    vscode.l10n.t('Clipboard'),
    vscode.ViewColumn.Active,
    {
      enableScripts: true,
    },
  )
  return new Promise<string | undefined>((resolve) => {
    const timer = setTimeout(resolve, timeoutMs, undefined)
    panel.onDidDispose(() => resolve(undefined))
    panel.webview.onDidReceiveMessage((html: unknown) => {
      clearTimeout(timer)
      resolve(typeof html === 'string' && html ? html : undefined)
    })
    panel.webview.html = pageThatReads()
  }).finally(() => panel.dispose())
}

function pageThatReads(): string {
  const nonce = crypto.randomUUID()
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'">
</head>
<body>
<script nonce="${nonce}">
const vscode = acquireVsCodeApi()
async function read() {
  try {
    const items = await navigator.clipboard.read()
    const item = items.find(({types}) => types.includes('text/html'))
    vscode.postMessage(item ? await (await item.getType('text/html')).text() : '')
  } catch {
    // Not allowed, or not there: the clipboard's text has to do.
    vscode.postMessage('')
  }
}
// Browsers let only a page with the focus read the clipboard.
if (document.hasFocus()) read()
else addEventListener('focus', read, {once: true})
</script>
</body>
</html>`
}
