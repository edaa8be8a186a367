import assert from 'node:assert/strict'
import {test} from 'node:test'
import {annotationPlace} from '../../../../src/core/index.ts'

for (const [name, article, root, folder, path, source] of [
  ['beside the article', '/w/a.txt', '/w', '', '/w/a.txt.claims.jsonld', 'a.txt'],
  ['without a workspace', '/w/a.txt', undefined, 'notes', '/w/a.txt.claims.jsonld', 'a.txt'],
  ['in a folder of the workspace', '/w/x/a.txt', '/w', './notes/', '/w/notes/x/a.txt.claims.jsonld', '../../x/a.txt'],
  ['in a folder elsewhere', '/w/a.txt', '/w/', '/n', '/n/a.txt.claims.jsonld', '../w/a.txt'],
  ['one folder up', '/v/w/a.txt', '/v/w', '../n', '/v/n/a.txt.claims.jsonld', '../w/a.txt'],
  ['on a drive', '/c:/w/a.txt', '/c:/w', 'D:\\n', '/D:/n/a.txt.claims.jsonld', '../../c%3A/w/a.txt'],
  ['of an article elsewhere', '/v/a.txt', '/w', 'n', '/v/a.txt.claims.jsonld', 'a.txt'],
  ['with space and marks', '/w/a b:c#1.txt', '/w', '', '/w/a b:c#1.txt.claims.jsonld', 'a%20b%3Ac%231.txt'],
] as const) {
  test(`annotations are kept ${name}`, () => assert.deepEqual(annotationPlace(article, root, folder), {path, source}))
}
