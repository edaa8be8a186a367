import {
  type Contributions,
  chord,
  command,
  inArticle,
  inPalette,
  inReview,
  inView,
  item,
  key,
  onRow,
  setting,
} from '../contributions.ts'

export const contributes: Contributions = {
  commands: [
    command('setActor', {icon: 'person-add', enablement: 'onRecord.analyzed'}),
    command('resolveDoubtful', {enablement: 'onRecord.analyzed'}),
    command('nextUncertain', {enablement: 'onRecord.openSpeakers'}),
    command('notAClaim', {enablement: 'onRecord.analyzed'}),
    command('addClaim', {enablement: 'onRecord.article && editorHasSelection'}),
    command('mergeActors', {enablement: 'onRecord.analyzed'}),
    command('splitActor', {enablement: 'onRecord.analyzed'}),
    command('renameActor', {enablement: 'onRecord.analyzed'}),
    command('whyThisActor', {enablement: 'onRecord.analyzed'}),
    command('peekMentions', {enablement: 'onRecord.analyzed'}),
  ],
  keybindings: [
    chord('s', 'setActor', inArticle),
    chord('x', 'notAClaim', inArticle),
    onRow('claims', 's', 'setActor'),
    onRow('claims', 'x', 'notAClaim'),
    onRow('claims', 'f2', 'renameActor'),
    key('s', 'setActor', inReview),
    key('x', 'notAClaim', inReview),
  ],
  menus: {
    commandPalette: [inPalette('resolveDoubtful', 'config.onRecord.secondOpinion && onRecord.analyzed')],
    'view/title': [item('resolveDoubtful', '3_article@8', inView('claims', 'config.onRecord.secondOpinion'))],
    'view/item/context': [
      item('setActor', 'inline@1', inView('claims', 'viewItem == claimInDoubt')),
      item('setActor', '4_correct@1', inView('claims', 'viewItem =~ /^claim/')),
      item('notAClaim', '4_correct@2', inView('claims', 'viewItem =~ /^claim/')),
      item('peekMentions', '1_go@1', inView('claims', 'viewItem == actor')),
      item('whyThisActor', '1_go@3', inView('claims', 'viewItem =~ /^(actor|claim|claimInDoubt)$/')),
      item('renameActor', '4_correct@1', inView('claims', 'viewItem == actor')),
      item('mergeActors', '4_correct@2', inView('claims', 'viewItem == actor')),
      item('splitActor', '4_correct@3', inView('claims', 'viewItem == actor')),
    ],
    'onRecord.editor': [
      item('peekMentions', '2_look@2'),
      item('setActor', '3_correct@1'),
      item('renameActor', '3_correct@2'),
      item('notAClaim', '3_correct@3', '!editorHasSelection'),
      item('addClaim', '3_correct@3', 'editorHasSelection'),
    ],
  },
  settings: {
    articles: [
      setting('minimumActorConfidence', 5, {type: 'number', minimum: 0, maximum: 1, default: 0.6, scope: 'resource'}),
    ],
    highlights: [setting('secondOpinion', 20, {type: 'boolean', default: false})],
  },
}
