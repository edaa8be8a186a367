/** Participles of passives whose subject does not speak. */
import {wordSet} from './words.ts'

/** The subject is what is spoken about: "the firm was criticised". */
export const participlesAboutSubject = wordSet(
  `accused alleged blamed believed called claimed condemned considered criticised criticized declared deemed denounced
  described dubbed estimated expected forecast hailed identified labelled labeled lauded mocked named portrayed praised
  projected regarded rejected reported rumored rumoured said seen supposed suspected thought understood welcomed
  opposed denied dismissed disputed`,
)

/** Say of whom they follow what somebody else says of them, where "of" comes next: "a surgeon accused of theft". */
export const participlesBeforeOf = wordSet('accused suspected')

/** The subject is spoken to: "the firm was told". */
export const participlesToSubject = wordSet(
  'advised asked informed instructed notified ordered reassured reminded told urged warned',
)

/** The subject speaks itself: "she was quoted by the Herald as saying". */
export const participlesOfSpeaker = wordSet('quoted cited heard overheard interviewed prompted invited')

/** Nobody is named who thinks or says it, and an infinitive is what is thought: "is believed to be". */
export const participlesOfBelief = wordSet(
  'alleged believed estimated expected feared presumed reported rumored rumoured said thought understood',
)

/** Hold for what somebody who is named by "by" says, whatever else the words may do: "was condemned by the union". */
export const participlesOfJudgement = wordSet(
  `accused alleged applauded branded called chided considered declared regarded commended condemned criticised criticized debunked decried denied
  denounced derided described dismissed disputed dubbed hailed labelled labeled lambasted lauded mocked opposed portrayed
  praised rebuked rebutted refuted rejected reported ridiculed welcomed`,
)

/** Say that a report is not so: "claims were dismissed". */
export const participlesOfDenial = wordSet(
  'contested contradicted debunked denied dismissed disputed rebutted refuted rejected',
)

/** What is denied in the passive, in the singular: "the claim that …". */
export const reportNouns = wordSet(
  `accusation allegation assertion charge claim idea notion report rumour rumor speculation suggestion theory`,
)

/** Forms of "be" that make a passive. */
export const passiveAuxiliaries = wordSet("is are was were be been being 's ’s 're ’re")
