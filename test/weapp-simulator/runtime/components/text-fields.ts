import { isTrue, textOf, type Part, type PartKind } from './part'

type Field = HTMLInputElement | HTMLTextAreaElement

const KEYBOARDS: Readonly<Record<string, string>> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  tel: 'tel',
}
const DEFAULT_LENGTH = 140

function addField(part: Part, field: Field): void {
  field.autocomplete = 'off'
  part.control = field
  part.element.append(field)
  const detail = () => ({ value: field.value, cursor: field.selectionStart ?? field.value.length })
  field.addEventListener('input', () => {
    if (isTrue(part.property('autoHeight'))) fitHeight(field)
    part.emit('input', { ...detail(), keyCode: 0 })
  })
  field.addEventListener('focus', () => part.emit('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => part.emit('blur', detail()))
  field.addEventListener('keydown', (event) => {
    const enter = event as KeyboardEvent
    if (enter.key === 'Enter' && !enter.isComposing && field.tagName === 'INPUT')
      part.emit('confirm', detail())
  })
}

function fitHeight(field: Field): void {
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight}px`
}

const changed: PartKind['changed'] = {
  value(part, value) {
    const text = textOf(value)
    if (part.control && part.control.value !== text) part.control.value = text
  },
  placeholder(part, value) {
    if (part.control) part.control.placeholder = textOf(value)
  },
  maxlength(part, value) {
    const length = value === undefined || value === null || value === '' ? DEFAULT_LENGTH : Number(value)
    if (!part.control) return
    if (length < 0) part.control.removeAttribute('maxlength')
    else part.control.maxLength = length
  },
  focus(part, value) {
    if (isTrue(value) && value !== '') queueMicrotask(() => part.control?.focus())
  },
  type(part, value) {
    if (part.control) part.control.inputMode = KEYBOARDS[textOf(value)] ?? 'text'
  },
  password(part, value) {
    if (part.control instanceof HTMLInputElement) part.control.type = value === true ? 'password' : 'text'
  },
}

const field = (tag: 'input' | 'textarea'): PartKind => ({
  properties: ['value', 'placeholder', 'maxlength', 'focus', 'type', 'password', 'autoHeight'],
  created: (part) => addField(part, document.createElement(tag)),
  changed,
  activate: (part) => part.control?.focus(),
  value: (part) => part.control?.value ?? '',
  reset: (part) => {
    if (part.control) part.control.value = ''
  },
})

export const input = field('input')
export const textarea = field('textarea')
