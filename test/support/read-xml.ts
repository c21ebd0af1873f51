import { SaxesParser } from 'saxes'

/** An element of XML: its name with prefix, its attributes, the text below it, its children. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  readonly children: XmlElement[]
}

/** Reads XML strictly, with its namespaces; throws where it is not well-formed. */
export const readXml = (text: string): XmlElement => {
  const top: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open: XmlElement[] = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const element = { name, attributes: Object.fromEntries(values), text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (part) => {
    for (const element of open) element.text += part
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  const [root] = top.children
  if (root === undefined) throw new Error('no element')
  return root
}

/** Children of this name. */
export const allOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name)

/** Text of the first child of this name; '' where there is none. */
export const textOf = (element: XmlElement, name: string): string => allOf(element, name)[0]?.text ?? ''
