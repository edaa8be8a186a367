/** Pages of messages as mail programs write them: what is quoted in them is left out, what is forwarded is the article. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Paragraph, Root} from 'nlcst'
import {VFile} from 'vfile'
import {toDocument} from '../../../../src/core/reading/offset-map.ts'
import {readEmail} from '../../../../src/core/reading/read-email.ts'

const story = ['The weir at Low Fell will open in June, Ann Roe said.', '“It is safe,” she told the board.']
const answer = 'It will never open, Jan Doe replied.'

/** Returns the bodies of each article of the message, as they read. */
function articlesOf(message: string): string[][] {
  const tree: Root = readEmail(message, new VFile(message))
  const blocks = tree.children as Paragraph[]
  let from = 0
  return (tree.data!.articles ?? [{length: blocks.length}]).map(({length}) => {
    const own = blocks.slice(from, from + length)
    from += length
    return own.flatMap(({data}) => (/^(?:body|quote|heading)$/.test(data!.role) ? [data!.value] : []))
  })
}

const messageOf = (page: string, subject = 'Weir') =>
  `From: Ann Roe <ann@hill.example>\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body>${page}</body></html>\n`
const [one, two] = story
const paragraphs = `<p>${one}</p><p>${two}</p>`
const word = (text: string) => `<p class="MsoNormal">${text}<o:p></o:p></p>`
const outlookFields =
  '<b>From:</b> Jan Doe &lt;jan@weir.example&gt;<br><b>Sent:</b> Tuesday, 3 March 2026 09:01<br><b>To:</b> Ann Roe<br><b>Subject:</b> Weir'

for (const [name, page] of [
  [
    'Gmail',
    `<div dir="ltr"><div>${one}</div><div><br></div><div>${two}</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, 3 Mar 2026 at 09:01, Jan Doe &lt;<a href="mailto:jan@weir.example">jan@weir.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div dir="ltr">${answer}</div></blockquote></div>`,
  ],
  [
    'Gmail, signed, in German',
    `<div dir="ltr">${one}<br><br>${two}<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><div>Ann Roe</div><div>Hill Courier</div></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Di., 3. März 2026 um 09:01 Uhr schrieb Jan Doe &lt;jan@weir.example&gt;:<br></div><blockquote class="gmail_quote">${answer}</blockquote></div>`,
  ],
  [
    'Outlook 2003',
    `<div class=Section1>${word(one)}${word(two)}<div><div class=MsoNormal align=center style='text-align:center'><hr size=2 width="100%" align=center tabindex=-1></div><p class=MsoNormal><b><font size=2 face=Tahoma>From:</font></b><font size=2 face=Tahoma> Jan Doe [mailto:jan@weir.example] <br><b>Sent:</b> 03 March 2026 09:01<br><b>To:</b> Ann Roe<br><b>Subject:</b> Weir</font></p></div>${word(answer)}</div>`,
  ],
  [
    'Outlook 2007 to 2016',
    `<div class="WordSection1">${word(one)}${word(two)}${word('&nbsp;')}<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><span style="font-size:10.0pt">${outlookFields}</span></p></div>${word(answer)}</div>`,
  ],
  [
    'Outlook 365',
    `<div class="elementToProof">${one}</div><div class="elementToProof"><br></div><div class="elementToProof">${two}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">${outlookFields}</font><div>&nbsp;</div></div><div>${answer}</div>`,
  ],
  [
    'Outlook in French',
    `${word(one)}${word(two)}<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>De&nbsp;:</b> Jan Doe<br><b>Envoyé&nbsp;:</b> mardi 3 mars 2026 09:01<br><b>À&nbsp;:</b> Ann Roe<br><b>Objet&nbsp;:</b> Barrage</p></div>${word(answer)}`,
  ],
  [
    'Outlook for phones',
    `<div dir="ltr">${one}</div><div dir="ltr">${two}</div><div id="ms-outlook-mobile-signature"><div>Get <a href="https://aka.example">Outlook for Android</a></div></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg">${outlookFields}</div><div>${answer}</div>`,
  ],
  [
    'Apple Mail',
    `<div>${one}</div><div><br></div><div>${two}</div><div><br><blockquote type="cite"><div>On 3 Mar 2026, at 09:01, Jan Doe &lt;jan@weir.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>${answer}</div></blockquote></div>`,
  ],
  [
    'Apple Mail on a phone',
    `<div dir="ltr">${one}</div><div dir="ltr">${two}</div><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 3 Mar 2026, at 09:01, Jan Doe &lt;jan@weir.example&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${answer}</div></blockquote>`,
  ],
  [
    'Windows Live Mail',
    `<div dir="ltr"><div style="FONT-SIZE: 12pt"><div>${one}</div><div>&nbsp;</div><div>${two}</div><div style="FONT: 10pt tahoma"><div>&nbsp;</div><div style="BACKGROUND: #f5f5f5"><div style="font-color: black"><b>From:</b> <a href="mailto:jan@weir.example">Jan Doe</a> </div><div><b>Sent:</b> Tuesday, March 3, 2026 9:01 AM</div><div><b>To:</b> Ann Roe </div><div><b>Subject:</b> Weir</div></div></div><div>${answer}</div></div></div>`,
  ],
  [
    'Windows Mail and Outlook Express',
    `<DIV>${one}</DIV><DIV>&nbsp;</DIV><DIV>${two}</DIV><BLOCKQUOTE style="PADDING-RIGHT: 0px; BORDER-LEFT: #000000 2px solid"><DIV style="FONT: 10pt arial">----- Original Message ----- </DIV><DIV style="BACKGROUND: #e4e4e4"><B>From:</B> Jan Doe</DIV><DIV><B>Sent:</B> Tuesday, March 03, 2026</DIV><DIV>${answer}</DIV></BLOCKQUOTE>`,
  ],
  [
    'Yahoo',
    `<div class="ydp1"><div dir="ltr">${one}</div><div dir="ltr"><br></div><div dir="ltr">${two}</div></div><div id="ydp2yahoo_quoted_417" class="ydp2yahoo_quoted"><div style="color:#26282a">\n<div>On Tuesday, March 3, 2026, 09:01:12 AM GMT, Jan Doe &lt;jan@weir.example&gt; wrote: </div><div><br></div><div>${answer}</div></div></div>`,
  ],
  [
    'Thunderbird',
    `${paragraphs}<pre class="moz-signature" cols="72">-- \nAnn Roe, Hill Courier</pre><div class="moz-cite-prefix">On 3/3/2026 9:01 AM, Jan Doe wrote:<br></div><blockquote type="cite" cite="mid:1@weir.example"><p>${answer}</p></blockquote>`,
  ],
  [
    'an answer below what it answers',
    `<div class="moz-cite-prefix">Am 03.03.2026 um 09:01 schrieb Jan Doe:<br></div><blockquote type="cite"><p>${answer}</p></blockquote>${paragraphs}`,
  ],
  [
    'answers between what they answer',
    `<p>${one}</p><blockquote type="cite"><p>${answer}</p></blockquote><p>${two}</p>`,
  ],
  [
    'Proton',
    `<div>${one}</div><div>${two}</div><div class="protonmail_quote">On Tuesday, March 3rd, 2026 at 9:01, Jan Doe &lt;jan@weir.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">${answer}</blockquote></div>`,
  ],
] as const) {
  test(`a reply of ${name} is left out`, () => assert.deepEqual(articlesOf(messageOf(page)), [story]))
}

for (const [name, page] of [
  [
    'Gmail',
    `<div dir="ltr">Worth a read.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername">Hill Courier</strong> <span>&lt;<a href="mailto:news@hill.example">news@hill.example</a>&gt;</span><br>Date: Wed, 4 Mar 2026 at 10:21<br>Subject: Weir to open<br>To: Ann Roe<br></div><br><br>${paragraphs}</div></div>`,
  ],
  [
    'Outlook',
    `${word('Worth a read.')}<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Hill Courier &lt;news@hill.example&gt;<br><b>Sent:</b> Wednesday, 4 March 2026 10:21<br><b>To:</b> Ann Roe<br><b>Subject:</b> Weir to open</p></div>${word(one)}${word(two)}`,
  ],
  [
    'Apple Mail',
    `<div>Worth a read.</div><div><br><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>Hill Courier &lt;news@hill.example&gt;</div><div><b>Subject: </b><b>Weir to open</b></div><div><b>Date: </b>4 March 2026 at 10:21:08 GMT</div><div><b>To: </b>Ann Roe</div><br><div>${paragraphs}</div></blockquote></div><div>Ann</div>`,
  ],
  [
    'Thunderbird',
    `<p>Worth a read.</p><div class="moz-forward-container"><br>-------- Forwarded Message --------<table class="moz-email-headers-table"><tbody><tr><th>Subject: </th><td>Weir to open</td></tr><tr><th>Date: </th><td>Wed, 4 Mar 2026 10:21:08 +0000</td></tr><tr><th>From: </th><td>Hill Courier &lt;news@hill.example&gt;</td></tr></tbody></table>${paragraphs}</div>`,
  ],
] as const) {
  test(`a message that ${name} forwards is the article`, () => {
    const message = messageOf(page, 'FW: Weir')
    assert.deepEqual(articlesOf(message), [story])
    const {title, publisher, published, authors} = readEmail(message, new VFile(message)).data!.article
    assert.deepEqual(
      [title, publisher, published?.slice(0, 10), authors],
      ['Weir to open', 'Hill Courier', '2026-03-04', []],
    )
  })
}

test('a quotation of the story is no reply', () => {
  const page = `<p>${one}</p><p>On Tuesday, Ann Roe wrote:</p><blockquote><p>${two}</p></blockquote>`
  assert.deepEqual(articlesOf(messageOf(page)), [[one, 'On Tuesday, Ann Roe wrote:', two]])
})

test('blocks are where the page has their words', () => {
  const message = messageOf(`<div>${one.replace('weir', 'w<b>ei</b>r &amp;')}<br>From here &lt;on&gt;.</div>`)
  const [block] = (readEmail(message, new VFile(message)).children as Paragraph[]).filter(
    ({data}) => data!.role === 'body',
  )
  const {value, map} = block.data!
  const place = (words: string) =>
    message.slice(...toDocument(map, value.indexOf(words), value.indexOf(words) + words.length))
  assert.deepEqual([place('weir &'), place('<on>.')], ['w<b>ei</b>r &amp;', '&lt;on&gt;.'])
})

const long = (who: string) =>
  `${who} said on Monday that the bridge would be closed for a month, since its piers need new stones. “We looked twice,” ${who} told the board, and nobody asked why.`
const letter = (page: string) => messageOf(page).replace('Ann Roe <', 'Hill Courier <')

test('a newsletter comes apart where its titles link to stories', () => {
  const message = letter(
    `<table><tr><td><a href="https://hill.example/web">View this email in your browser</a></td></tr><tr><td><h1>Morning Hill</h1><p>Good morning.</p></td></tr><tr><td><h2><a href="https://hill.example/1">Bridge to close</a></h2><p>${long('Ann Roe')}</p><p><a href="https://hill.example/1">Read more</a></p></td></tr><tr><td><h2><a href="https://hill.example/2">Weir to open</a></h2><p>${long('Jan Doe')}</p><h3>What it costs</h3><p>Nobody knows.</p></td></tr><tr><td><p>You are receiving this because you signed up.</p><p>Hill Courier, 1 Low Road</p><a href="https://hill.example/u">Unsubscribe</a></td></tr></table>`,
  )
  const {articles} = readEmail(message, new VFile(message)).data!
  assert.deepEqual(
    articles!.map(({article: {title, url, publisher}}) => [title, url, publisher]),
    [
      ['Bridge to close', 'https://hill.example/1', 'Hill Courier'],
      ['Weir to open', 'https://hill.example/2', 'Hill Courier'],
    ],
  )
  assert.deepEqual(articlesOf(message), [[long('Ann Roe')], [long('Jan Doe'), 'What it costs', 'Nobody knows.']])
})

test('subheadings take no story apart', () => {
  const message = letter(
    `<h1>Bridge to close</h1><p>${long('Ann Roe')}</p><h2>What it costs</h2><p>${long('Jan Doe')}</p>`,
  )
  assert.equal(articlesOf(message).length, 1)
})

test('a newsletter in plain text comes apart at its rules', () => {
  const message = `From: Hill Courier <news@hill.example>\nSubject: Morning Hill\n\nGood morning.\n\n----------\n\nBridge to close\n\n${long('Ann Roe')}\n\nRead more: https://hill.example/1\n\n----------\n\nWeir to open\n\n${long('Jan Doe')}\n\nRead more: https://hill.example/2\n\n----------\nUnsubscribe: https://hill.example/u\n`
  assert.deepEqual(articlesOf(message), [[long('Ann Roe')], [long('Jan Doe')]])
  const {articles} = readEmail(message, new VFile(message)).data!
  assert.deepEqual(
    articles!.map(({article: {title, url}}) => [title, url]),
    [
      ['Bridge to close', 'https://hill.example/1'],
      ['Weir to open', 'https://hill.example/2'],
    ],
  )
})
