import type { ContentBlock } from '../publication/content'
import { POWER_KIND_TEXTS, type PowerKind } from './power-kinds'
import { POWER_PART_TEXTS, POWER_PARTS, type PowerPart } from './powers-in'

/** A power as a clerk fills it in. */
export type PowerForm = Readonly<Record<Exclude<PowerPart, 'kind'>, string>> & {
  readonly kind: PowerKind | ''
}

/**
 * A form with nothing in it yet.
 * @example EMPTY_POWER.name // ''
 */
export const EMPTY_POWER: PowerForm = { name: '', kind: '', basis: '', unit: '', term: '' }

/** What helps to fill a part in. @example POWER_PART_HINTS.term // '法定时限，例：20个工作日' */
export const POWER_PART_HINTS: Readonly<Record<PowerPart, string>> = {
  name: '照权责清单上的名称写，例：农村村民宅基地审批',
  kind: '',
  basis: '法律、法规、规章的名称和条款',
  unit: '哪个内设机构办，例：农业农村服务中心',
  term: '例：20个工作日、当日',
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const valueOf = (form: PowerForm, part: PowerPart): string =>
  part === 'kind' ? (form.kind === '' ? '' : POWER_KIND_TEXTS[form.kind]) : oneLine(form[part])

/**
 * The text of one power: a table of two columns, which is read back as the same power; its flow is added below.
 * @example powerBlocks({ ...EMPTY_POWER, name: '宅基地审批', kind: 'permit' })[1] // { kind: 'table', rows: [['职权名称', '宅基地审批'], …] }
 */
export const powerBlocks = (form: PowerForm): readonly ContentBlock[] => [
  { kind: 'heading', level: 2, text: '职权信息' },
  {
    kind: 'table',
    rows: POWER_PARTS.map((part) => [POWER_PART_TEXTS[part], valueOf(form, part)] as const).filter(
      ([, value]) => value !== '',
    ),
  },
]
