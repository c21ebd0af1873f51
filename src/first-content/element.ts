type Attributes = Readonly<Record<string, string>>

/**
 * An element with attributes and children. Words become text nodes, so nothing of a document can run.
 * @example element('a', { href: '#/' }, '首页')
 */
export const element = (
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElement => {
  const made = document.createElement(tag)
  Object.keys(attributes).forEach((name) => made.setAttribute(name, attributes[name] ?? ''))
  children.forEach((child) =>
    made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child),
  )
  return made
}
