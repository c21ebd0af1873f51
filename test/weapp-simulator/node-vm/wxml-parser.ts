export type WxmlText = { readonly kind: 'text'; readonly text: string }
export type WxmlElement = {
  readonly kind: 'element'
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | true>>
  readonly children: WxmlSource[]
}
export type WxmlSource = WxmlText | WxmlElement

const TOKEN =
  /<!--[\s\S]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[\w:.@-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>|([^<]+)/g
const ATTRIBUTE = /([\w:.@-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g

/** Reads WXML into a tree. Fails on a tag that is not closed, or closed where it was not open. */
export function parseWxml(source: string): WxmlSource[] {
  const root = element('#root', '')
  const open = [root]
  for (const [, closing, opening, attributes = '', selfClosed, text] of source.matchAll(TOKEN)) {
    const { children } = open.at(-1) ?? root
    if (closing) close(open, closing)
    if (text?.trim()) children.push({ kind: 'text', text: text.trim() })
    if (!opening) continue
    const child = element(opening, attributes)
    children.push(child)
    if (!selfClosed) open.push(child)
  }
  if (open.length > 1) throw new Error(`wxml: <${open.at(-1)?.tag}> is not closed`)
  return root.children
}

function close(open: WxmlElement[], tag: string): void {
  if (open.length < 2 || open.at(-1)?.tag !== tag) throw new Error(`wxml: unexpected </${tag}>`)
  open.pop()
}

function element(tag: string, source: string): WxmlElement {
  const attributes: Record<string, string | true> = {}
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE))
    attributes[name] = double ?? single ?? true
  return { kind: 'element', tag, attributes, children: [] }
}
