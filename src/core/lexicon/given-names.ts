import names from './given-names.json' with {type: 'json'}
import {wordSet} from './words.ts'

/** Given names, in lower case, by the gender that they nearly always have in six languages. */
export const femaleNames = wordSet(names.female)
export const maleNames = wordSet(names.male)
export const namesOfBoth = wordSet(names.both)

/** Short forms of given names: the long form, then those by which its bearers go. */
const shortForms = `abigail abby|alexander alex sasha|alexandra alex sasha|andrew andy|anthony tony|barbara barb
  |benjamin ben|bernard bernie|catherine cathy kate|charles charlie chuck|christopher chris|daniel dan danny|david dave
  |deborah deb debbie|donald don|douglas doug|edward ed eddie ted|elizabeth liz beth betty|eugene gene|francis frank
  |frederick fred|gerald gerry jerry|gregory greg|harold harry|henry harry hank|jacob jake|james jim jimmy|jeffrey jeff
  |jennifer jen jenny|john jack johnny|jonathan jon|joseph joe joey|joshua josh|katherine kate kathy katie|kenneth ken
  |lawrence larry|leonard len|margaret maggie meg peggy|matthew matt|michael mike mick|nathaniel nate|nicholas nick
  |pamela pam|patricia pat patty|patrick pat|peter pete|philip phil|raymond ray|rebecca becky|richard dick rick rich
  |robert bob bobby rob|ronald ron|samuel sam|stephen steve|steven steve|stuart stu|susan sue|terence terry
  |theodore ted teddy|thomas tom tommy|timothy tim|victoria vicky|vincent vince|vladimir volodya|walter walt
  |william bill billy will`

/** The long forms of each short one: "sasha" is Alexander or Alexandra. */
export const longFormsOf: ReadonlyMap<string, readonly string[]> = shortForms
  .split('|')
  .map((group) => group.trim().split(' '))
  .reduce((longForms, [long, ...shorts]) => {
    for (const short of shorts) longForms.set(short, [...(longForms.get(short) ?? []), long])
    return longForms
  }, new Map<string, string[]>())

/** Small words inside surnames: "Ana de la Cruz". */
export const nameParticles = wordSet(
  'de del della der den di da dos du la le van von ter ten bin bint ibn al el y zu af av do das e abu ould te',
)
