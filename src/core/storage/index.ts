/** Files of annotations, for the core's one door. */
export * from './annotation-file.ts'
export * from './annotation-files.ts'
export * from './annotation-place.ts'
export * from './move-annotation-file.ts'
export type {Recovery} from './recover-unfinished.ts'
export {formatAnnotationPage, parseAnnotationPage} from './web-annotation-page.ts'
