import { closestPart, isTrue, textOf, type Part, type PartKind } from './part'

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
    const asked = textOf(part.property('openType')).split('|')
    asked.forEach((openType) => void answerOpenType(openType, part))
  },
}

async function answerOpenType(openType: string, { element, emit }: Part): Promise<void> {
  const detail = await openTypes.get(openType)?.(element)
  if (detail) emit(openType.toLowerCase(), detail)
}
