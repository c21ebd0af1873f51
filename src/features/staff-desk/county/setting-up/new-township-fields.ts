import type { NewTownshipDesk } from '@/contract/new-township'
import { prefixesFor } from '@/domain/county/new-township'
import type { Typed, WrittenField } from '../../written-fields'

/** One step of the form. */
export interface FoundingStep {
  readonly title: string
  readonly lede: string
  readonly fields: readonly WrittenField[]
}

const field = (name: string, label: string, [hint, maxLength]: readonly [string, number]): WrittenField => ({
  ...{ name, label, maxLength },
  ...(hint === '' ? {} : { hint }),
  kind: 'line',
})

const list = (name: string, label: string, hint: string): WrittenField => ({
  ...{ name, label, hint },
  kind: 'multiline',
  maxLength: 1700,
})

/** The questions, step by step: about ten minutes for somebody who has the facts at hand. */
export const FOUNDING_STEPS: readonly FoundingStep[] = [
  {
    title: '叫什么',
    lede: '群众看到的名字，和申请编号的字头。',
    fields: [
      field('township', '乡镇全称', ['带上县名，例如盈江县平原镇。', 30]),
      field('id', '英文简称', ['用在网址里，以后不能改。例如 pingyuan。', 40]),
      field('caseNumberPrefix', '申请编号字头', ['按名称自动取，编号像“平公申〔2026〕1号”。', 8]),
      field('letterNumberPrefix', '答复文号字头', ['答复书的文号，像“平公复〔2026〕1号”。', 8]),
    ],
  },
  {
    title: '办公室在哪里',
    lede: '公开指南依法要写明（《政府信息公开条例》第十二条）。监督机关、复议机关照本县的填好，标“待核”，由镇里核对。',
    fields: [
      field('address', '办公地址', ['到门牌号。', 120]),
      field('hours', '办公时间', ['照您所在乡镇的先填上，不一样就改。', 120]),
      field('phone', '办公电话', ['没有的留空，先写 12345。', 40]),
      field('postcode', '邮政编码', ['没有的留空。', 6]),
      field('email', '电子邮箱', ['没有的留空。', 100]),
    ],
  },
  {
    title: '机构和窗口',
    lede: '一行一个。照您所在乡镇的先填上，多的删去，少的补上。',
    fields: [
      list('units', '内设机构', '事项交给谁办、谁要回避，都按它。'),
      list('windows', '办事窗口', '便民服务大厅的窗口，地点、电话、值班由镇里补。'),
    ],
  },
  {
    title: '谁来管',
    lede: '公开办的负责人。他登录以后给别人开账号、分岗位。',
    fields: [
      field('headName', '负责人姓名', ['', 30]),
      field('headAccount', '负责人账号', ['登录时用，3 到 40 位字母、数字，例如姓名的拼音 lihua。', 40]),
    ],
  },
]

/** The answers with what stands there before anything is typed. */
export const answersOf = (typed: Typed, desk: NewTownshipDesk): Typed => ({
  township: desk.county,
  hours: desk.hours,
  units: desk.units.join('\n'),
  windows: desk.windows.join('\n'),
  ...prefixesFor(typed.township ?? '', desk.taken),
  ...typed,
})

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The answers in the shape of the contract, still unchecked. */
export const toTownshipForm = (answers: Typed): Readonly<Record<string, unknown>> => ({
  ...answers,
  units: linesOf(answers.units ?? ''),
  windows: linesOf(answers.windows ?? ''),
})

/** The step that asks for a field; the first where none does. */
export const stepOf = (name: string): number =>
  Math.max(
    0,
    FOUNDING_STEPS.findIndex(({ fields }) => fields.some((each) => each.name === name)),
  )
