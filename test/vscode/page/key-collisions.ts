/** Which of On Record's default keys VS Code itself uses in the same place. */

export interface KeyBinding {
  key: string
  command: string
  mac?: string
  when?: string
}

/** Where a key of ours holds, by what its clause asks for; VS Code's clauses that can hold there, too. */
const places = [
  {ours: /\bfocusedView\b/, base: /^(?:listFocus|editorIsOpen)$/},
  {ours: /\beditorTextFocus\b/, base: /^(?:editor(?:Text)?Focus|textInputFocus|inputFocus|editorIsOpen)$/},
]

/** Context keys that say that something else has the focus. */
const elsewhere = /focus|(?:Active|Visible)$|^chatAttachment|^terminal|^notebook|^in[A-Z]|^!|^activeEditor\b|^accessib/i

/**
 * Returns pairs "key: ours – VS Code's": what is the same key, and what begins it or is begun by it, where both can
 * hold at a time.
 */
export function keyCollisions(ours: readonly KeyBinding[], vsCode: readonly KeyBinding[], isMac: boolean): string[] {
  const theirs = vsCode.map((binding) => ({...binding, strokes: strokesOf(binding.key)}))
  return ours.flatMap(({command, key, mac, when = ''}) => {
    const strokes = strokesOf((isMac && mac) || key)
    return theirs
      .filter((their) => {
        const length = Math.min(strokes.length, their.strokes.length)
        if (strokes.slice(0, length).join(' ') !== their.strokes.slice(0, length).join(' ')) return false
        return places.some((place) => place.ours.test(when) && mayHold(their.when, place.base))
      })
      .map((their) => `${strokes.join(' ')}: ${command} – ${their.command}`)
  })
}

/** Whether one of the clause's alternatives asks for nothing but what a place has, or what it may have. */
function mayHold(when = '', base: RegExp): boolean {
  return when.split('||').some((all) =>
    all
      .split('&&')
      .map((term) => term.trim())
      // VS Code writes "false" for what holds on other systems alone.
      .every((term) => term !== 'false' && (!term || term.startsWith('!') || base.test(term) || !elsewhere.test(term))),
  )
}

/** "shift+ctrl+a" and "ctrl+shift+a" are one. */
function strokesOf(key: string): string[] {
  return key
    .toLowerCase()
    .split(' ')
    .map((stroke) => stroke.split('+').sort().join('+'))
}
