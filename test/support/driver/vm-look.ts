import {
  isControl,
  nameOf,
  placedNodes,
  roleOf,
  textOf,
  type Placed,
} from '../../weapp-simulator/node-vm/rendered-tree'
import type { Rendered } from '../../weapp-simulator/node-vm/wxml-renderer'

type Name = string | RegExp
type Kind = (at: Placed) => boolean

const TOGGLES = new Set(['switch', 'checkbox', 'radio'])
const GROUPS = new Set(['group', 'radiogroup', 'radio-group', 'checkbox-group'])
const OPTIONS = new Set(['radio', 'checkbox', 'button', 'option'])
const FIELD = /^(input|textarea)$/

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

const isSaid = (text: string, name: Name, exact: boolean): boolean => {
  if (typeof name !== 'string') return name.test(text)
  return exact ? text === name : text.includes(name)
}

/** An element without one inside that says the same: what stands closest to the words. */
const saysItself =
  (name: Name, exact: boolean): Kind =>
  ({ node }) => {
    const says = ({ children }: Rendered): boolean => {
      const text = textOf(children)
      return isSaid(typeof name === 'string' ? plain(text) : text, name, exact)
    }
    return says(node) && !node.children.some((child) => typeof child !== 'string' && says(child))
  }

/** Looks for things on a drawn page the way a person names them, in the same order as in the browsers. */
export class VmLook {
  private readonly placed: readonly Placed[]

  constructor(private readonly tree: readonly (Rendered | string)[]) {
    this.placed = placedNodes(tree)
  }

  says(text: Name): boolean {
    if (typeof text === 'string') return plain(textOf(this.tree)).includes(plain(text))
    return this.placed.some(({ node }) => text.test(textOf(node.children)))
  }

  pressable(name: Name): Placed | undefined {
    const control =
      (exact: boolean): Kind =>
      ({ node }) =>
        isControl(node) && isSaid(nameOf(node), name, exact)
    return this.first([control(true), control(false), saysItself(name, true), saysItself(name, false)])
  }

  toggle(label: string): Placed | undefined {
    const named =
      (exact: boolean): Kind =>
      ({ node }) =>
        TOGGLES.has(roleOf(node)) && isSaid(nameOf(node), label, exact)
    return this.first([named(true), named(false)])
  }

  /** WeChat knows no aria-describedby: hint and error are read out behind the label. */
  field(label: string): Placed | undefined {
    const isField =
      (said: (name: string) => boolean): Kind =>
      ({ node }) =>
        FIELD.test(node.tag) && said(nameOf(node))
    return this.first([isField((name) => name === label), isField((name) => name.startsWith(`${label}，`))])
  }

  option(label: string, option: string): Placed | undefined {
    const isGroup = (node: Rendered): boolean => GROUPS.has(roleOf(node)) && nameOf(node) === label
    return this.first([
      ({ node, above }) => OPTIONS.has(roleOf(node)) && nameOf(node) === option && above.some(isGroup),
    ])
  }

  picker(label: string): Placed | undefined {
    return this.first([({ node }) => node.tag === 'picker' && nameOf(node).startsWith(label)])
  }

  /** In the dialog in front first, then on the whole page; the first kind of match wins. */
  private first(kinds: readonly Kind[]): Placed | undefined {
    const dialog = this.placed.filter(({ node }) => roleOf(node) === 'dialog').at(-1)?.node
    const inDialog = this.placed.filter(({ above }) => dialog !== undefined && above.includes(dialog))
    for (const place of [inDialog, this.placed])
      for (const kind of kinds) {
        const found = place.find(kind)
        if (found !== undefined) return found
      }
    return undefined
  }
}
