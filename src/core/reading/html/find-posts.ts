import type {Post} from '../../article.ts'
import {type OffsetMap, toDocument} from '../offset-map.ts'
import {attribute, textIn} from './element.ts'
import {readPageDate} from './page-dates.ts'
import type {Element, Text} from './page-tree.ts'

/** A shorter text is the line of a time, no post. */
const minPostLength = 60

/** An element around one time alone. */
interface Dated {
  element: Element
  published: string
}

/**
 * The posts of a page that grew in parts, each with its own time (a live blog, a timeline,
 * answers): neighbours alike that hold one `time` each. A post goes on up to the next.
 *
 * @param map from the tree's offsets to the document.
 */
export function findPosts(elements: readonly Element[], map: OffsetMap): Post[] {
  const posts: Post[] = []
  const [first, last] = [elements.at(0), elements.at(-1)]
  if (first && last) visit({...first, tagName: 'main', children: [...elements], end: last.end})
  return posts.sort((one, other) => one.span[0] - other.span[0])

  /** The times in an element, each with the child that holds it; one that is alone stands for the element. */
  function visit(element: Element): Dated[] {
    if (element.tagName === 'time') {
      const published = readPageDate(attribute(element, 'datetime') || textIn(element))
      return published ? [{element, published}] : []
    }
    const inner = element.children.flatMap((child) => (child.type === 'element' ? [visit(child)] : []))
    const dated = inner.flat()
    const apart = inner.flatMap((each) => (each.length === 1 ? each : []))
    if (apart.length > 1) collect(apart, element)
    return dated.length === 1 ? [{...dated[0], element}] : dated
  }

  /** Of what stands side by side, those of the most frequent kind. */
  function collect(dated: readonly Dated[], {children, end}: Element): void {
    const kinds = new Map<string, Dated[]>()
    for (const each of dated) {
      const kind = `${each.element.tagName} ${attribute(each.element, 'class')}`
      const others = kinds.get(kind)
      if (others) others.push(each)
      else kinds.set(kind, [each])
    }
    const alike = [...kinds.values()].reduce((one, other) => (other.length > one.length ? other : one))
    const places = new Map(children.map((child, index) => [child, index]))
    const found = alike.flatMap(({element, published}, index): Post[] => {
      const next = alike[index + 1]?.element
      const held = children.slice(places.get(element), next && places.get(next))
      const span = toDocument(map, element.start, next?.start ?? end)
      return lengthOf(held) >= minPostLength ? [{span, published}] : []
    })
    if (found.length > 1) posts.push(...found)
  }
}

function lengthOf(nodes: readonly (Element | Text)[]): number {
  return nodes.reduce((sum, node) => sum + (node.type === 'text' ? node.value.trim() : textIn(node)).length, 0)
}
