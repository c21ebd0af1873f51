import { closestPart, isTrue, textOf, type PartKind } from './part'

/** `open-type`s that ask something of the shell; the app shell registers what it can do. */
type OpenTypeHandler = (
  button: HTMLElement,
) => Promise<Record<string, unknown>> | Record<string, unknown> | void

const openTypes = new Map<string, OpenTypeHandler>()

export function onOpenType(openType: string, handler: OpenTypeHandler): void {
  openTypes.set(openType, handler)
}

const mark = (name: string): NonNullable<PartKind['changed']>[string] => {
  return (part, value) => part.element.setAttribute(`data-${name}`, isTrue(value) ? 'true' : textOf(value))
}

export const button: PartKind = {
  role: 'button',
  focusable: true,
  properties: ['type', 'size', 'plain', 'loading', 'formType', 'openType'],
  changed: { type: mark('type'), size: mark('size'), plain: mark('plain'), loading: mark('loading') },
  activate(part) {
    const form = closestPart(part.element, (kind) => kind.reset !== undefined && kind.value === undefined)
    const formType = textOf(part.property('formType'))
    if (form && formType === 'submit') form.part.element.dispatchEvent(new CustomEvent('sim-submit'))
    if (form && formType === 'reset') form.part.element.dispatchEvent(new CustomEvent('sim-reset'))
    for (const openType of textOf(part.property('openType')).split('|')) {
      const handler = openTypes.get(openType)
      if (handler) void answerOpenType(openType, handler, part.element, part.emit)
    }
  },
}

async function answerOpenType(
  openType: string,
  handler: OpenTypeHandler,
  element: HTMLElement,
  emit: (type: string, detail: unknown) => void,
): Promise<void> {
  const detail = await handler(element)
  if (detail) emit(openType.toLowerCase(), detail)
}
