import type {Contributions} from './contributions.ts'

export const contributes: Contributions = {
  viewsContainers: {activitybar: [{id: 'onRecord', title: '%displayName%', icon: 'media/on-record.svg'}]},
  submenus: [{id: 'onRecord.editor', label: '%displayName%'}],
  menus: {'editor/context': [{submenu: 'onRecord.editor', when: 'onRecord.article', group: '1_modification@9'}]},
  walkthroughs: [
    {
      id: 'onRecord.start',
      title: '%walkthrough.title%',
      description: '%walkthrough.description%',
      steps: [
        {
          id: 'claims',
          title: '%walkthrough.claims.title%',
          description: '%walkthrough.claims.description%',
          media: {
            image: {
              light: 'media/walkthrough/claims-light.webp',
              dark: 'media/walkthrough/claims-dark.webp',
              hc: 'media/walkthrough/claims-dark.webp',
              hcLight: 'media/walkthrough/claims-light.webp',
            },
            altText: '%walkthrough.claims.picture%',
          },
          completionEvents: ['onContext:onRecord.analyzed'],
        },
        {
          id: 'provenance',
          title: '%walkthrough.provenance.title%',
          description: '%walkthrough.provenance.description%',
          media: {
            image: {
              light: 'media/walkthrough/provenance-light.webp',
              dark: 'media/walkthrough/provenance-dark.webp',
              hc: 'media/walkthrough/provenance-dark.webp',
              hcLight: 'media/walkthrough/provenance-light.webp',
            },
            altText: '%walkthrough.provenance.picture%',
          },
          completionEvents: ['onCommand:onRecord.showProvenance'],
        },
        {
          id: 'tag',
          title: '%walkthrough.tag.title%',
          description: '%walkthrough.tag.description%',
          media: {
            image: {
              light: 'media/walkthrough/tag-light.webp',
              dark: 'media/walkthrough/tag-dark.webp',
              hc: 'media/walkthrough/tag-dark.webp',
              hcLight: 'media/walkthrough/tag-light.webp',
            },
            altText: '%walkthrough.tag.picture%',
          },
          completionEvents: ['onCommand:onRecord.startReview', 'onCommand:onRecord.tagClaim'],
        },
        {
          id: 'cite',
          title: '%walkthrough.cite.title%',
          description: '%walkthrough.cite.description%',
          media: {
            image: {
              light: 'media/walkthrough/cite-light.webp',
              dark: 'media/walkthrough/cite-dark.webp',
              hc: 'media/walkthrough/cite-dark.webp',
              hcLight: 'media/walkthrough/cite-light.webp',
            },
            altText: '%walkthrough.cite.picture%',
          },
          completionEvents: ['onCommand:onRecord.citeClaim', 'onCommand:onRecord.newDigest'],
        },
        {
          id: 'workspace',
          title: '%walkthrough.workspace.title%',
          description: '%walkthrough.workspace.description%',
          media: {
            image: {
              light: 'media/walkthrough/workspace-light.webp',
              dark: 'media/walkthrough/workspace-dark.webp',
              hc: 'media/walkthrough/workspace-dark.webp',
              hcLight: 'media/walkthrough/workspace-light.webp',
            },
            altText: '%walkthrough.workspace.picture%',
          },
          completionEvents: ['onView:onRecord.workspaceClaims', 'onCommand:onRecord.findClaims'],
        },
        {
          id: 'open',
          title: '%walkthrough.open.title%',
          description: '%walkthrough.open.description%',
          media: {
            image: {
              light: 'media/walkthrough/open-light.webp',
              dark: 'media/walkthrough/open-dark.webp',
              hc: 'media/walkthrough/open-dark.webp',
              hcLight: 'media/walkthrough/open-light.webp',
            },
            altText: '%walkthrough.open.picture%',
          },
          completionEvents: [
            'onCommand:workbench.action.files.openFile',
            'onCommand:onRecord.newArticleFromClipboard',
            'onCommand:onRecord.openAsArticle',
            'onCommand:onRecord.analyzeAsArticle',
          ],
        },
      ],
    },
  ],
}
