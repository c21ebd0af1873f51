import type { Rendered } from './wxml-renderer'

/** A node with everything above it, nearest first. */
export type Placed = { readonly node: Rendered; readonly above: readonly Rendered[] }

const CONTROLS = new Set(['button', 'radio', 'checkbox', 'switch', 'navigator', 'picker'])

export function textOf(nodes: readonly (Rendered | string)[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('')
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

export function placedNodes(
  nodes: readonly (Rendered | string)[],
  above: readonly Rendered[] = [],
): Placed[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [{ node, above }, ...placedNodes(node.children, [node, ...above])],
  )
}

/** What a screen reader calls the node: its label, else the words inside. */
export function nameOf(node: Rendered): string {
  const label = node.attributes['aria-label']
  return typeof label === 'string' && label !== '' ? label : textOf(node.children).trim()
}

export function roleOf(node: Rendered): string {
  const role = node.attributes['aria-role']
  return typeof role === 'string' && role !== '' ? role : node.tag
}

export function isControl(node: Rendered): boolean {
  return (
    CONTROLS.has(node.tag) ||
    (typeof node.attributes['aria-role'] === 'string' && node.attributes['aria-role'] !== '')
  )
}
