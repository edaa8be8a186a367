import {type Contributions, command, inPalette, inView, item, setting} from '../contributions.ts'

export const contributes: Contributions = {
  commands: [
    command('importAnnotations', {icon: 'cloud-download', enablement: 'onRecord.analyzed'}),
    command('exportClaims', {icon: 'export', enablement: 'onRecord.analyzed'}),
    command('exportWorkspace', {icon: 'export'}),
    command('openReport', {icon: 'graph'}),
    command('compareAnnotators', {enablement: 'onRecord.analyzed'}),
    command('settleDisagreements', {enablement: 'onRecord.analyzed'}),
  ],
  menus: {
    'explorer/context': [
      item(
        'openReport',
        '5_onRecord@1',
        'explorerResourceIsFolder || resourceExtname =~ /^\\.(txt|text|news|article|x?html?|mht|mhtml|eml|srt|vtt|rss|atom|docx|pdf|warc)$/i || resourceFilename =~ /\\.warc\\.gz$/i',
      ),
      item('exportWorkspace', '5_onRecord@2', 'explorerResourceIsFolder'),
    ],
    commandPalette: [
      inPalette('openReport', 'onRecord.analyzed'),
      inPalette('exportWorkspace', 'workspaceFolderCount > 0'),
    ],
    'view/title': [
      item('importAnnotations', '3_article@4', inView('claims')),
      item('exportClaims', '3_article@5', inView('claims')),
      item('openReport', '3_article@7', inView('claims')),
    ],
  },
  settings: {
    notes: [
      setting('export.byteOrderMark', 29, {type: 'boolean', default: true, scope: 'resource'}),
      setting('export.publisher.name', 30, {type: 'string', default: '', scope: 'resource'}),
      setting('export.publisher.url', 31, {type: 'string', default: '', scope: 'resource'}),
      setting('export.ratings', 32, {
        type: 'object',
        default: {
          verified: {alternateName: 'True', ratingValue: 5, bestRating: 5, worstRating: 1},
          disputed: {alternateName: 'Disputed'},
          'out of context': {alternateName: 'Out of context'},
        },
        additionalProperties: {
          type: 'object',
          properties: {
            alternateName: {type: 'string'},
            ratingValue: {type: 'number'},
            bestRating: {type: 'number'},
            worstRating: {type: 'number'},
          },
          additionalProperties: false,
        },
        scope: 'resource',
      }),
    ],
  },
}
