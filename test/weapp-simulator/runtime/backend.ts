import * as glassEasel from 'glass-easel'

/** Makes elements named `wx-…` whose inline styles may use `rpx`. */
export function createBackend(): glassEasel.CurrentWindowBackendContext {
  const backend = new glassEasel.CurrentWindowBackendContext()
  const maker = {
    createElement: (name: string) =>
      withRpx(document.createElement(name.startsWith('wx-') ? name : `wx-${name}`)),
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  }
  Object.assign(backend, { document: maker })
  return backend
}

function withRpx(element: HTMLElement): HTMLElement {
  const setAttribute = element.setAttribute.bind(element)
  element.setAttribute = (name, value) => setAttribute(name, name === 'style' ? convertRpx(value) : value)
  return element
}

function convertRpx(style: string): string {
  return style.replace(
    /(-?\d*\.?\d+)rpx\b/g,
    (_match, number: string) => `${(Number(number) / 7.5).toFixed(5)}vw`,
  )
}
