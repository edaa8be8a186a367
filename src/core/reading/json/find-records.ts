import {type Node, parseTree} from 'jsonc-parser'

/** An object of an export: its values by key, in lower case and without "_" and "-"; those of objects in it as `outer.inner`. */
export type Fields = ReadonlyMap<string, Node>

/** An export nests no deeper than this; the parser could not follow. */
const maxDepth = 100
/** Objects in a record are looked into so deeply: `fields.bodyText`, `source.name`. */
const maxInner = 2

/** Returns the fields of each object in the document that `isRecord` accepts, in order; those inside one are not looked for. */
export function findRecords(document: string, isRecord: (fields: Fields) => boolean): Fields[] {
  if (isTooDeep(document)) return []
  const root = parseTree(document, [], {allowTrailingComma: true})
  const found: Fields[] = []
  if (root) visit(root)
  return found

  function visit(node: Node): void {
    if (node.type === 'object') {
      const fields = fieldsOf(node)
      if (isRecord(fields)) {
        found.push(fields)
        return
      }
    }
    for (const child of node.children ?? []) visit(child)
  }
}

function fieldsOf(object: Node): Fields {
  const fields = new Map<string, Node>()
  add(object, '', 0)
  return fields

  function add({children = []}: Node, prefix: string, depth: number): void {
    for (const {children: [key, value] = []} of children) {
      if (!key || !value) continue
      const name = `${prefix}${String(key.value).toLowerCase().replace(/[_-]/g, '')}`
      if (!fields.has(name)) fields.set(name, value)
      if (value.type === 'object' && depth + 1 < maxInner) add(value, `${name}.`, depth + 1)
    }
  }
}

/** Strings are passed over; the brackets in them open nothing. */
function isTooDeep(document: string): boolean {
  let depth = 0
  let isString = false
  for (let at = 0; at < document.length && depth <= maxDepth; at++) {
    const character = document[at]
    if (isString && character === '\\') at++
    else if (character === '"') isString = !isString
    else if (!isString && (character === '{' || character === '[')) depth++
    else if (!isString && (character === '}' || character === ']')) depth--
  }
  return depth > maxDepth
}
