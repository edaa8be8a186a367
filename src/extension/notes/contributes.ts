import {
  type Contributions,
  chord,
  command,
  inList,
  inReview,
  inView,
  item,
  key,
  onRow,
  setting,
} from '../contributions.ts'

export const contributes: Contributions = {
  commands: [
    command('citeClaim', {icon: 'quote', enablement: 'onRecord.analyzed || editorLangId == markdown'}),
    command('copyCitation', {enablement: 'onRecord.analyzed'}),
    command('newDigest', {icon: 'book', enablement: 'onRecord.analyzed || editorLangId == markdown'}),
    command('tagCitedClaim', {enablement: 'editorLangId == markdown'}),
    command('findCitationAgain', {enablement: 'editorLangId == markdown'}),
  ],
  keybindings: [
    chord('c', 'citeClaim', 'editorTextFocus && (onRecord.article || editorLangId == markdown)'),
    chord('t', 'tagCitedClaim', 'editorTextFocus && editorLangId == markdown && !onRecord.article'),
    key('c', 'citeClaim', `${inList('claims')} && listMultiSelection`, 'selected'),
    onRow('claims', 'c', 'citeClaim', {when: '!listMultiSelection'}),
    key('c', 'citeClaim', inReview),
  ],
  menus: {
    'view/title': [item('newDigest', '3_article@6', inView('claims'))],
    'view/item/context': [
      item('citeClaim', '3_copy@0', inView('claims', 'viewItem =~ /^(claim|claimInDoubt|actor|group)$/')),
      item('copyCitation', '3_copy@2', inView('claims', 'viewItem =~ /^(claim|claimInDoubt|actor|group)$/')),
    ],
    'editor/context': [
      {submenu: 'onRecord.note', when: 'editorLangId == markdown && !onRecord.article', group: '1_modification@9'},
    ],
    'onRecord.editor': [item('citeClaim', '1_annotate@3')],
    'onRecord.note': [
      item('citeClaim', '1@1'),
      item('tagCitedClaim', '1@2'),
      item('newDigest', '2@1'),
      item('findCitationAgain', '1@3'),
    ],
  },
  settings: {
    notes: [
      setting('notes.template', 26, {
        type: 'string',
        default: 'block',
        scope: 'resource',
        editPresentation: 'multilineText',
      }),
      setting('notes.codeLens', 27, {type: 'boolean', default: false}),
      setting('notes.digestName', 28, {type: 'string', default: '{name}.digest.md', scope: 'resource'}),
    ],
  },
  grammars: [
    {
      scopeName: 'notes.on-record.injection',
      path: './syntaxes/notes.injection.tmLanguage.json',
      injectTo: ['text.html.markdown'],
    },
  ],
  snippets: [{language: 'markdown', path: './syntaxes/notes.snippets.json'}],
  submenus: [{id: 'onRecord.note', label: '%displayName%'}],
}
