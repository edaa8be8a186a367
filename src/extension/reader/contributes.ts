import {type Contributions, command, inPalette, isPage, item, setting} from '../contributions.ts'

export const contributes: Contributions = {
  commands: [
    command('analyzeAsArticle', {enablement: 'editorIsOpen && !onRecord.article'}),
    command('stopAnalyzing', {enablement: 'onRecord.article && resourceScheme != on-record-article'}),
    command('openAsArticle', {icon: 'book'}),
    command('newArticleFromClipboard', {icon: 'clippy'}),
    command('openSample', {icon: 'mortar-board'}),
    command('stopReading', {enablement: 'onRecord.reading == running'}),
    command('readAll', {enablement: 'onRecord.reading == stopped'}),
    command('showInSource', {icon: 'code', enablement: 'resourceScheme == on-record-article'}),
  ],
  menus: {
    'file/newFile': [item('newArticleFromClipboard', 'file@9')],
    'explorer/context': [item('openAsArticle', 'navigation@9', isPage)],
    'editor/title': [
      item(
        'openAsArticle',
        'navigation@1',
        `resourceLangId == html && resourceScheme != on-record-article || ${isPage}`,
      ),
      item('showInSource', 'navigation@1', 'resourceScheme == on-record-article'),
    ],
    commandPalette: [
      inPalette(
        'openAsArticle',
        `editorIsOpen && resourceScheme != on-record-article && resourceLangId != plaintext || ${isPage}`,
      ),
    ],
  },
  settings: {
    articles: [
      setting('include', 0, {
        type: 'array',
        items: {type: 'string'},
        default: ['**/*.{txt,news,article}'],
        scope: 'resource',
      }),
      setting('exclude', 1, {
        type: 'array',
        items: {type: 'string'},
        default: [
          '**/{node_modules,.git}/**',
          '**/{requirements*,constraints*,robots,humans,CMakeLists,LICENSE*,LICENCE*,COPYING*,NOTICE*,*.log}.txt',
        ],
        scope: 'resource',
      }),
      setting('analyzeOnOpen', 2, {type: 'boolean', default: true}),
      setting('maxFileSize', 3, {type: 'number', default: 8192, minimum: 1, scope: 'resource'}),
      setting('minimumConfidence', 4, {type: 'number', default: 0, minimum: 0, maximum: 1, scope: 'resource'}),
    ],
  },
  languages: [
    {
      id: 'news',
      aliases: ['%language.news%', 'news'],
      extensions: ['.news', '.article'],
      filenamePatterns: ['/On Record/*'],
      configuration: './syntaxes/news.language-configuration.json',
    },
  ],
  grammars: [{language: 'news', scopeName: 'text.news', path: './syntaxes/news.tmLanguage.json'}],
  configurationDefaults: {
    '[news]': {
      'editor.wordWrap': 'on',
      'editor.unicodeHighlight.ambiguousCharacters': false,
      'editor.unicodeHighlight.invisibleCharacters': false,
    },
    '[plaintext]': {'editor.wordWrap': 'on'},
  },
}
