import {assert} from 'chai'
import * as vscode from 'vscode'
import {newArticle, tagIn} from './annotated.ts'
import {uriOf} from './article.ts'
import {read} from './files.ts'

suite('exporting claims', () => {
  test('claims and their tags are written for a spreadsheet', async () => {
    const name = await newArticle()
    await tagIn(name, 'too heavy')
    await vscode.commands.executeCommand('onRecord.exportClaims', {format: 'csv', target: uriOf(`${name}.csv`)})
    const csv = await read(`${name}.csv`)
    const [head, ...rows] = csv.split('\r\n')
    assert.match(head, /^\ufeff?article,/)
    assert.match(rows.find((row) => row.includes('It is too heavy')) ?? '', /Ines Varga.*verified/)
  })

  test('a verdict becomes a ClaimReview', async () => {
    const name = await newArticle()
    await tagIn(name, 'too heavy')
    const target = uriOf(`${name}.html`)
    await vscode.commands.executeCommand('onRecord.exportClaims', {format: 'claim-review', target})
    const page = await read(`${name}.html`)
    assert.match(page, /"@type": "ClaimReview"/)
    assert.match(page, /"alternateName": "True"/)
  })
})
