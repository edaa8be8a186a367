import {Server} from '@modelcontextprotocol/sdk/server/index.js'
import {StdioServerTransport} from '@modelcontextprotocol/sdk/server/stdio.js'
import {CallToolRequestSchema, ListToolsRequestSchema} from '@modelcontextprotocol/sdk/types.js'
import {version} from '../../../package.json'
import {ToolError, tools} from '../../core/index.ts'
import type {Command} from '../command.ts'
import {readArguments, UsageError} from '../options.ts'
import {createFolderHost} from './folder-host.ts'

export const mcp: Command = {
  usage: `on-record mcp DIR…

Serves programs of language models over standard input and output (Model Context Protocol):
${tools.map(({name, title}) => `  ${name.padEnd(16)} ${title}`).join('\n')}
Reads articles in the folders, writes nothing, and uses no network.`,
  async run(args) {
    const {files} = readArguments(args, {})
    if (files.includes('-')) throw new UsageError('name the folders that may be read: on-record mcp DIR')
    const host = await createFolderHost(files).catch((error: Error) => {
      throw new UsageError(error.message)
    })
    const server = new Server({name: 'on-record', version}, {capabilities: {tools: {}}})
    server.setRequestHandler(ListToolsRequestSchema, () => ({
      tools: tools.map(({name, title, description, input}) => ({
        name,
        title,
        description,
        inputSchema: input,
        annotations: {readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false},
      })),
    }))
    server.setRequestHandler(CallToolRequestSchema, async ({params}) => {
      const tool = tools.find(({name}) => name === params.name)
      try {
        if (!tool) throw new ToolError(`unknown tool ${params.name}; choose ${tools.map(({name}) => name).join(', ')}`)
        const answer = await tool.run(host, params.arguments ?? {})
        return {content: [{type: 'text', text: JSON.stringify(answer, null, 1)}]}
      } catch (error) {
        if (!(error instanceof ToolError)) throw error
        return {isError: true, content: [{type: 'text', text: error.message}]}
      }
    })
    const closed = new Promise<void>((resolve) => {
      server.onclose = resolve
      process.stdin.once('end', resolve)
    })
    await server.connect(new StdioServerTransport())
    await closed
  },
}
