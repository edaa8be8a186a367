/** Participles of passives whose subject does not speak. */
import {wordSet} from './words.ts'

/** The subject is what is spoken about: "the firm was criticised". */
export const participlesAboutSubject = wordSet(
  `accused alleged blamed believed called claimed condemned considered criticised criticized declared deemed denounced
  described dubbed estimated expected forecast hailed identified labelled labeled lauded mocked named portrayed praised
  projected regarded rejected reported rumored rumoured said seen supposed suspected thought understood welcomed`,
)

/** The subject is spoken to: "the firm was told". */
export const participlesToSubject = wordSet(
  'advised asked informed instructed notified ordered reassured reminded told urged warned',
)

/** Forms of "be" that make a passive. */
export const passiveAuxiliaries = wordSet("is are was were be been being 's ’s 're ’re")
