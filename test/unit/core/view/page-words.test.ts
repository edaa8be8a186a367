import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer, provenanceOf, unannotated, whyThisActor} from '../../../../src/core/index.ts'
import {modelsIn} from '../../../../src/training/read-models.ts'

const page = `<html><head><title>Line cut</title></head><body><article><h1>Line cut</h1>
<p>Zoë Roe, who runs Bell&nbsp;&amp;&nbsp;Howe, left on Monday. The <b>firm</b> said on <i>Friday</i> that “nothing &lt;is&gt; lost”.</p>
<p>Bell &amp; Howe&#8217;s lawyer, J&ouml;rg <b>Cole</b>, said the cable was old. “It was <em>very</em> old,” Mr.&nbsp;Cole said.</p>
<p>Asked about the cable, Bell &amp; Howe said in a statement that it had been checked in spring. “We check all of them,” it said.</p>
</article></body></html>`

test('nothing of a page’s markup is shown: names, descriptions, mentions, evidence, contents', async () => {
  const analysis = await createAnalyzer({models: modelsIn()}).analyze(page, {format: 'html', clean: true})
  const article = unannotated(page, analysis)
  const shown = JSON.stringify([
    analysis.actors,
    analysis.mentions.map(({text}) => text),
    analysis.claims.map((claim) => provenanceOf(article, claim)),
    analysis.actors.map((actor) => whyThisActor(article, actor)),
  ])
  assert.doesNotMatch(shown, /&[a-z#\d]+;|<\/?(?:b|i|em|p)>/)
  assert.ok(analysis.mentions.some(({text}) => text === 'Bell & Howe'))
  const cole = analysis.actors.find(({name}) => name === 'Jörg Cole')
  assert.equal(cole?.description, 'Bell & Howe’s lawyer')
  assert.ok(analysis.claims.some((claim) => provenanceOf(article, claim).statement.endsWith(': “It was very old,”')))
})
