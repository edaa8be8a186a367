/** Settings of the workbench that keep out of the way what would get between a person, or a test, and the product. */
export const quiet = {
  // Lines that stick to the top would lie over the words that the mouse goes to.
  'editor.stickyScroll.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'chat.commandCenter.enabled': false,
  'editor.accessibilitySupport': 'off',
}
