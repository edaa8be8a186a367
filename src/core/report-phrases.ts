/** The words of a report's page, in English. */
export const reportPhrases = {
  title: 'Report: {0}',
  /** Claims, words quoted, words reported. */
  summary: '{0}: {1} quoted, {2} reported.',
  silence: 'No comment: {0}.',
  words: '{0} word|{0} words',
  denials: '{0} denial|{0} denials',
  articles: 'Articles',
  articlesCaption: 'Articles; quoted and reported are words',
  columns: {
    article: 'Article',
    outlet: 'Outlet',
    published: 'Published',
    claims: 'Claims',
    quoted: 'Quoted',
    reported: 'Reported',
    denials: 'Denials',
    noComment: 'No comment',
    tagged: 'Tagged',
  },
  picture: '{0}. {1} The same figures are in the table.',
  /** Title of a picture, name of a format. */
  save: 'Save the picture “{0}” as {1}',
  table: 'Table',
  all: 'all',
  close: 'Close',
  published: 'published',
  units: {words: 'words', claims: 'claims'},
  sources: {
    named: 'named people',
    institution: 'institutions',
    unnamed: 'unnamed',
    nobody: 'no sure speaker',
  },
  kinds: {direct: 'direct', mixed: 'partly quoted', indirect: 'indirect'},
  wordsOf: {quoted: 'quoted', reported: 'reported'},
  responses: {
    denied: 'denied',
    declined: 'declined to comment',
    'no-answer': 'did not answer',
    'not-reached': 'was not reached',
    withheld: 'left open',
  },
  untagged: 'without a tag',
  speakers: {
    title: 'Who speaks how much',
    note: 'Words in quotation marks, and in the article’s own words. What is passed on inside of a statement counts for whoever passes it on.',
  },
  sourceKinds: {
    title: 'Who the sources are',
    note: 'Claims of named people, of institutions, of unnamed sources, and those whose speaker is not sure.',
  },
  directness: {
    title: 'Direct and indirect',
    note: 'Claims that are wholly, partly and not at all in quotation marks.',
  },
  denialsAndSilence: {
    title: 'Denials, and no comment',
    note: 'Claims that deny, and who was asked and did not say anything.',
  },
  chains: {
    title: 'Who passes on whose words',
    note: 'Claims that reach the article through somebody else: from who said it to who passed it on last.',
  },
  timeline: {
    title: 'When it was said',
    note: 'Claims by the day on which they were said, as far as the text tells; of a longer stretch, its first day.',
  },
  tags: {
    title: 'Tags and progress',
    note: '{0} of {1} claims have a tag.',
  },
  outletSources: {
    title: 'Outlets: whom they quote',
    note: 'Shares of the claims of each outlet, by the sort of source.',
  },
  outletKinds: {
    title: 'Outlets: direct and indirect',
    note: 'Shares of the claims of each outlet, by how much is in quotation marks.',
  },
}
