import type { BegunRequest, Field } from './begun-request'
import { element } from './element'
import { lede } from './parts'

type Person = 'citizen' | 'organisation'
type Asked = readonly [field: Field, label: string, hint: string, maxlength: number]

const ADDRESS: Asked = ['address', '联系地址', '能收到信的地址，写到村组或门牌', 200]
const PHONE: Asked = ['phone', '联系电话', '手机号，或带区号的座机', 20]

const ASKED: Readonly<Record<Person, readonly Asked[]>> = {
  citizen: [['name', '姓名', '和证件上一样', 50], PHONE, ADDRESS],
  organisation: [
    ['organisationName', '单位名称', '和证照上一样', 100],
    ['contactName', '联系人', '', 50],
    PHONE,
    ADDRESS,
  ],
}

const PERSONS: readonly (readonly [Person, text: string, note: string])[] = [
  ['citizen', '个人', '以自己的名字申请'],
  ['organisation', '单位', '企业、合作社、社会组织等'],
]

/** Says below the fields whether what was written is kept. */
const savedLine = (): { readonly line: HTMLElement; readonly tell: (isKept: boolean) => void } => {
  const line = element('p', { class: 'aside' }, '写的随时存在这台设备上，不会丢。')
  return {
    line,
    tell: (isKept) => {
      if (!isKept) line.textContent = '手机存不下，请等页面全部打开再写。'
    },
  }
}

/** A field that is kept with every letter. */
export const writtenField = (
  request: BegunRequest,
  [name, label, hint, maxlength]: Asked,
  tell: (isKept: boolean) => void,
): HTMLElement => {
  const kind: Readonly<Record<string, string>> = name === 'phone' ? { type: 'tel' } : {}
  const tag = name === 'description' ? 'textarea' : 'input'
  const field = element(tag, { id: `first-${name}`, maxlength: String(maxlength), ...kind })
  const input = field as HTMLInputElement
  input.value = request.answerTo(name)
  field.addEventListener('input', () => tell(request.answer(name, input.value)))
  return element(
    'label',
    { class: 'field', for: `first-${name}` },
    element('strong', {}, label),
    ...(hint === '' ? [] : [element('span', { class: 'aside' }, hint)]),
    field,
  )
}

const personChoice = (request: BegunRequest, chosen: (person: Person) => void): HTMLElement =>
  element(
    'fieldset',
    {},
    element('legend', {}, '您以什么身份申请'),
    ...PERSONS.map(([person, text, note]) => {
      const radio = element('input', { type: 'radio', name: 'person', value: person }) as HTMLInputElement
      radio.checked = request.answerTo('person') === person
      radio.addEventListener('change', () => chosen(person))
      const words = element(
        'span',
        {},
        element('strong', {}, text),
        element('span', { class: 'aside' }, note),
      )
      return element('label', { class: 'card choice' }, radio, words)
    }),
  )

/** Beginning of the form: who asks. The rest is written in the program, which `goOn` leaves to as soon as it is there. */
export const formContent = (request: BegunRequest, goOn: () => void): readonly HTMLElement[] => {
  const { line, tell } = savedLine()
  const fields = element('div')
  const draw = (): void => {
    fields.textContent = ''
    const asked = ASKED[request.answerTo('person') as Person] ?? []
    asked.forEach((each) => fields.appendChild(writtenField(request, each, tell)))
    if (asked.length > 0) fields.appendChild(element('button', { type: 'submit' }, '接着填证件和要什么'))
  }
  const choice = personChoice(request, (person) => {
    tell(request.answer('person', person))
    draw()
  })
  const form = element('form', { class: 'written' }, choice, fields, line)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    goOn()
  })
  draw()
  return [
    element('p', { class: 'aside' }, '申请公开 · 第 1 步，共 4 步'),
    element('h1', {}, '您是谁？'),
    lede('法律要求写明姓名、证件和联系方式（条例第二十九条）。只有经办人能看，看过会留下记录。'),
    form,
  ]
}

/** The form where only the program can go on with what was begun. */
export const formWaits = (): readonly HTMLElement[] => [
  element('h1', {}, '申请公开'),
  element('p', { class: 'notice' }, '您在这台设备上存的都还在，表格一打开就能接着写。'),
]
