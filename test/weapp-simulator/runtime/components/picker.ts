import { openSheet } from '../shell/sheet'
import { isDisabled, textOf, type Part, type PartKind } from './part'

/** `selector`, `multiSelector`, `date` and `time`: a sheet with the choices, 取消 and 确定. */
export const picker: PartKind = {
  focusable: true,
  properties: ['mode', 'range', 'rangeKey', 'value', 'start', 'end', 'fields', 'headerText'],
  activate(part) {
    if (isDisabled(part)) return
    const mode = textOf(part.property('mode')) || 'selector'
    const choices = chooserFor(mode, part)
    openSheet({
      title: textOf(part.property('headerText')) || part.element.getAttribute('aria-label') || '请选择',
      body: choices.element,
      confirm: () => part.emit('change', { value: choices.value() }),
      cancel: () => part.emit('cancel'),
    })
  },
  value: (part) => part.property('value'),
}

type Chooser = { readonly element: HTMLElement; readonly value: () => unknown }

function chooserFor(mode: string, part: Part): Chooser {
  if (mode === 'date' || mode === 'time') return fieldChooser(mode, part)
  if (mode === 'multiSelector') return columnsChooser(part)
  const range = (part.property('range') ?? []) as unknown[]
  const column = listbox(labels(range, part), Number(part.property('value')) || 0)
  return { element: column.element, value: column.value }
}

function columnsChooser(part: Part): Chooser {
  const range = (part.property('range') ?? []) as unknown[][]
  const chosen = (part.property('value') ?? []) as number[]
  const element = document.createElement('div')
  element.className = 'sim-columns'
  const columns = range.map((column, index) =>
    listbox(labels(column, part), chosen[index] ?? 0, (value) =>
      part.emit('columnchange', { column: index, value }),
    ),
  )
  element.append(...columns.map((column) => column.element))
  return { element, value: () => columns.map((column) => column.value()) }
}

function fieldChooser(mode: 'date' | 'time', part: Part): Chooser {
  const field = document.createElement('input')
  field.type = textOf(part.property('fields')) === 'month' ? 'month' : mode
  field.setAttribute('aria-label', mode === 'date' ? '日期' : '时间')
  field.min = textOf(part.property('start'))
  field.max = textOf(part.property('end'))
  field.value = textOf(part.property('value'))
  return { element: field, value: () => field.value }
}

function labels(range: readonly unknown[], part: Part): string[] {
  const key = textOf(part.property('rangeKey'))
  return range.map((item) => textOf(key ? (item as Record<string, unknown>)[key] : item))
}

function listbox(
  options: readonly string[],
  start: number,
  chosen: (index: number) => void = () => undefined,
) {
  const element = document.createElement('div')
  element.setAttribute('role', 'listbox')
  let selected = start
  const rows = options.map((text, index) => {
    const row = document.createElement('div')
    row.setAttribute('role', 'option')
    row.textContent = text
    row.addEventListener('click', () => select(index))
    return row
  })
  const select = (index: number): void => {
    selected = index
    rows.forEach((row, at) => row.setAttribute('aria-selected', String(at === index)))
    chosen(index)
  }
  rows.forEach((row, at) => row.setAttribute('aria-selected', String(at === start)))
  element.append(...rows)
  return { element, value: () => selected }
}
