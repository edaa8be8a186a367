/** Claims that may contradict each other, for the core's one door. */
export {type Dispute, findDisputes, type Opposition} from './find-disputes.ts'
