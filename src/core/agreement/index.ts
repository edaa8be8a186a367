/** How far annotators agree, for the core's one door. */
export * from './compare-annotators.ts'
export {formatAgreement} from './format-agreement.ts'
export {cohensKappa, nominalAlpha} from './nominal-agreement.ts'
export {unitizingAlpha} from './unitizing-agreement.ts'
