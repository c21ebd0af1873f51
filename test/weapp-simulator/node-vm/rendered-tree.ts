import type { Rendered } from './wxml-renderer'

/** A node with everything above it, nearest first. */
export type Placed = { readonly node: Rendered; readonly above: readonly Rendered[] }

/** What is drawn is never changed: its words are put together once. */
const texts = new WeakMap<Rendered, string>()

const textOfNode = (node: Rendered): string => {
  const known = texts.get(node)
  if (known !== undefined) return known
  const text = textOf(node.children)
  texts.set(node, text)
  return text
}

export function textOf(nodes: readonly (Rendered | string)[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOfNode(node))).join('')
}

/** One line per element that holds text of its own, roughly as a person reads the page. */
export function linesOf(nodes: readonly (Rendered | string)[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [node]
    if (node.children.every((child) => typeof child === 'string' || child.tag === 'text'))
      return [textOf(node.children)]
    return linesOf(node.children)
  })
}

/** Every node in the order of the page. */
export function placedNodes(
  nodes: readonly (Rendered | string)[],
  above: readonly Rendered[] = [],
): Placed[] {
  const placed: Placed[] = []
  const walk = (siblings: readonly (Rendered | string)[], ancestors: readonly Rendered[]): void => {
    for (const node of siblings) {
      if (typeof node === 'string') continue
      placed.push({ node, above: ancestors })
      walk(node.children, [node, ...ancestors])
    }
  }
  walk(nodes, above)
  return placed
}

/** What a screen reader calls the node: its label, else the words inside. */
export function nameOf(node: Rendered): string {
  const label = node.attributes['aria-label']
  const name = typeof label === 'string' && label !== '' ? label : textOfNode(node)
  return name.replace(/\s+/g, ' ').trim()
}

export function roleOf(node: Rendered): string {
  const role = node.attributes['aria-role']
  return typeof role === 'string' && role !== '' ? role : node.tag
}

const NATIVE = ['button', 'radio', 'checkbox', 'switch', 'navigator', 'picker']
const SAID = ['link', 'tab', 'option', 'menuitem', 'combobox']
const PRESSABLE = new Set([...NATIVE, ...SAID])

/** Whether one presses it: a native control, or a view that says it is one. */
export function isControl(node: Rendered): boolean {
  return PRESSABLE.has(roleOf(node))
}
