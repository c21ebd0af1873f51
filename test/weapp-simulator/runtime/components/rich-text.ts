import type { PartKind } from './part'
import { addressOfPicture } from './picture-address'

type RichNode = {
  readonly type?: string
  readonly name?: string
  readonly text?: string
  readonly attrs?: Readonly<Record<string, string>>
  readonly children?: readonly RichNode[]
}

/** WeChat drops scripts and handlers, and nothing inside reacts to a tap. */
const ALLOWED_ATTRIBUTES = new Set([
  'class',
  'style',
  'src',
  'alt',
  'width',
  'height',
  'colspan',
  'rowspan',
  'start',
  'span',
])
const REMOVED = 'script,style,iframe,object,embed,link,meta,form,input,button'

export const richText: PartKind = {
  properties: ['nodes', 'space', 'userSelect'],
  created(part) {
    part.element.append(document.createElement('div'))
  },
  changed: {
    nodes(part, value) {
      const holder = part.element.querySelector(':scope > div')
      if (!holder) return
      if (typeof value === 'string') holder.replaceChildren(...clean(value))
      else holder.replaceChildren(...((value ?? []) as RichNode[]).map(toNode))
    },
  },
}

function clean(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  parsed.querySelectorAll(REMOVED).forEach((element) => element.remove())
  for (const element of parsed.body.querySelectorAll('*')) {
    const unwanted = [...element.attributes].filter(({ name }) => !ALLOWED_ATTRIBUTES.has(name))
    unwanted.forEach(({ name }) => element.removeAttribute(name))
    const source = element.getAttribute('src')
    if (source !== null) element.setAttribute('src', addressOfPicture(source))
  }
  return [...parsed.body.childNodes]
}

function toNode(node: RichNode): Node {
  if (node.type === 'text' || node.name === undefined) return document.createTextNode(node.text ?? '')
  const element = document.createElement(node.name)
  const allowed = Object.entries(node.attrs ?? {}).filter(([name]) => ALLOWED_ATTRIBUTES.has(name))
  allowed.forEach(([name, value]) =>
    element.setAttribute(name, name === 'src' ? addressOfPicture(value) : value),
  )
  element.append(...(node.children ?? []).map(toNode))
  return element
}
