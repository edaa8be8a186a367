/** What language models' programs can ask, for the core's one door. */
export {type Tool, ToolError, type ToolHost, type ToolInput} from './tool.ts'
export {tools} from './tools.ts'
