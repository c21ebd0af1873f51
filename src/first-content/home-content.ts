import type { HomeView } from '../contract/read-home'
import { element } from './element'
import { documentList } from './list-content'
import { call, leading } from './parts'
import { APPLY_ADDRESS, searchAddress } from './places'

const ASKS_FOR = '搜政策、补贴、文号'

const searchForm = (): HTMLElement => {
  const field = element('input', {
    type: 'search',
    placeholder: ASKS_FOR,
    'aria-label': ASKS_FOR,
    maxlength: '60',
  })
  const form = element('form', {}, field, element('button', {}, '搜索'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const q = (field as HTMLInputElement).value.trim()
    if (q !== '') window.location.hash = searchAddress(q)
  })
  return form
}

/** The first page: whose house this is, a line to search in it, what is new, whom to call. */
export const homeContent = ({ office, newest, closingText }: HomeView): readonly HTMLElement[] => [
  element('h1', { class: 'band' }, `${office.township}政务公开`),
  searchForm(),
  ...(closingText === null ? [] : [element('p', { class: 'notice' }, closingText)]),
  element('h2', {}, '最新公开'),
  documentList(newest),
  element('h2', {}, '找人问'),
  call(office.name, office.phone, office.hours),
  leading('申请公开：没找到的，依法要', APPLY_ADDRESS, 'ghost'),
]
