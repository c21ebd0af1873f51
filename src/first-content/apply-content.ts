import type { OfficeView } from '../contract/read-office'
import { LETTER_OF_WAY } from '../domain/triage/letter-of-way'
import { triageAt } from '../domain/triage/triage-at'
import { NATIONAL_NUMBERS, type Contact, type Way } from '../domain/triage/ways'
import type { BegunRequest } from './begun-request'
import { element } from './element'
import { writtenField } from './form-content'
import { call, leading, lede, row } from './parts'
import { FORM_ADDRESS, letterAddress, triageAddress } from './places'

/** How to ask for what is not public. */
export const applyContent = (): readonly HTMLElement[] => [
  element('h1', {}, '没公开的，可以依法要'),
  lede('镇政府有的信息，除依法不能公开的，都应当给您。不用说理由，不用登录。'),
  leading('开始申请', triageAddress([])),
  lede(
    '一共 4 步：您是谁、要什么、怎么给您、核对。约 5 分钟，写到一半也会保存。双方确认收到后，20 个工作日内答复。',
  ),
]

const numberOf = (contact: Contact): readonly [name: string, phone: string] | undefined =>
  contact === 'hotline' || contact === 'discipline' ? NATIONAL_NUMBERS[contact] : undefined

const wayContent = (way: Way): readonly HTMLElement[] => {
  const isRequest = way.code === 'information_request'
  const letter = LETTER_OF_WAY[way.code]
  const number = numberOf(way.contact)
  return [
    element('h1', {}, isRequest ? '可以申请信息公开' : `您要办的是：${way.title}`),
    element('p', {}, way.text),
    ...(number === undefined ? [] : [call(...number)]),
    element(
      'div',
      { class: 'card' },
      element('strong', {}, '多久有答复'),
      ...way.limits.map((limit) => element('p', {}, limit)),
      lede(way.basis.join('、')),
    ),
    ...(letter === undefined ? [] : [leading('在这里写信', letterAddress(letter))]),
    leading(isRequest ? '填写申请表' : '仍要提出信息公开申请', FORM_ADDRESS, isRequest ? '' : 'ghost'),
  ]
}

const ownWords = (request: BegunRequest | null): readonly HTMLElement[] => [
  ...(request === null
    ? []
    : [
        writtenField(
          request,
          ['description', '用一句话说说您的事（可不填）', '写了会带到下一步，不会丢', 1000],
          () => undefined,
        ),
      ]),
  element('p', {}, element('a', { class: 'link', href: FORM_ADDRESS }, '我就是要申请信息公开，直接填表')),
  lede('选错了也没关系，每一步都可以回头，也都可以提出申请。'),
]

/** The questions before the form, each answer a link, so that the way back is the browser's. */
export const triageContent = (
  answers: readonly string[],
  request: BegunRequest | null,
): readonly HTMLElement[] => {
  const at = triageAt(answers)
  const options = at.kind === 'way' ? [] : at.question.options
  return [
    ...(at.kind === 'way' ? wayContent(at.way) : [element('h1', {}, at.question.text)]),
    element(
      'ul',
      {},
      ...options.map(({ code, text, note }) => row(text, note, triageAddress([...answers, code]))),
    ),
    ...(answers.length === 0
      ? ownWords(request)
      : [
          element(
            'p',
            {},
            element('a', { class: 'link', href: triageAddress(answers.slice(0, -1)) }, '上一问'),
          ),
        ]),
  ]
}

/** Whom to ask who isn't sure. */
export const askOffice = ({ name, phone, hours }: OfficeView): HTMLElement =>
  call(`不会弄、有不清楚的，问${name}`, phone, hours)
