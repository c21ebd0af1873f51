import { inspectionDeskAct, type InspectionDeskAct, type InspectionView } from '@/contract/inspections'
import {
  CHECK_KEYS,
  CHECK_RESULT_TEXTS,
  CHECK_RESULTS,
  CHECKS,
  type CheckKey,
} from '@/domain/inspection/checks'
import type { InspectionAct } from '@/domain/inspection/events'
import { oneLine, written, type DossierActForm, type DossierForms } from '../dossiers/dossier-form'
import { DAY_HINT, dayOf, type Typed, type WrittenField } from '../written-fields'

type Form = DossierActForm<InspectionView>

/** Who inspects, and when. */
export const inspectionFields = (today: string): readonly WrittenField[] => [
  oneLine('organ', ['检查单位', '例：盈江县人民政府办公室。自查的写本镇。'], 60),
  oneLine('inspectors', ['检查人', '写姓名，几个人用顿号分开。'], 60),
  dayOf('inspectedOn', '哪天检查', today),
]

/** The questions of one line, with what the records say of it as a hint. */
const lineFields = ({
  key,
  text,
  evidence,
  answer,
}: InspectionView['lines'][number]): readonly WrittenField[] => [
  {
    name: key,
    label: text,
    kind: 'choice',
    ...(evidence === '' ? {} : { hint: `系统记录：${evidence}` }),
    ...(answer === null ? {} : { initial: answer.result }),
    options: CHECK_RESULTS.map((value) => ({ value, text: CHECK_RESULT_TEXTS[value] })),
  },
  {
    ...written(`${key}_note`, ['情况', '不符合的写问题，不适用的写原因。'], 300),
    initial: answer?.note ?? '',
    when: (typed) => typed[key] === 'fails' || typed[key] === 'not_applicable',
  },
  {
    ...dayOf(`${key}_by`, '最迟哪天改正', answer?.mendBy ?? ''),
    hint: DAY_HINT,
    when: (typed) => typed[key] === 'fails',
  },
]

const answersIn = (typed: Typed): readonly object[] =>
  CHECK_KEYS.flatMap((key: CheckKey) => {
    const result = typed[key]
    if (result === undefined) return []
    const note = result === 'meets' ? '' : (typed[`${key}_note`] ?? '')
    return [{ key, result, note, mendBy: result === 'fails' ? (typed[`${key}_by`] ?? '').trim() : '' }]
  })

const FORMS: Readonly<Record<InspectionAct, Form>> = {
  fill: {
    guide: '可以分几次填，没有填的先空着。全部填完才能签字。',
    fields: ({ lines }) => lines.flatMap(lineFields),
    toAct: (typed) => ({ act: 'fill', answers: answersIn(typed) }),
  },
  sign: {
    guide: '签字以后检查表不再改，系统记录照这时的样子留下。不符合的，到期前提醒改正。',
    fields: () => [written('conclusion', ['结论', '例：总体符合要求，指南要补充传真。'])],
    toAct: (typed) => ({ act: 'sign', ...typed }),
  },
  mend: {
    guide: '改正以后登记，写清怎样改正的。',
    fields: ({ owed, today }) => [
      {
        name: 'key',
        label: '改正了哪一项',
        kind: 'choice',
        options: owed.map(({ key }) => ({ value: key, text: CHECKS[key].text })),
      },
      dayOf('doneOn', '哪天改正的', today),
      written('note', ['怎样改正的', '例：指南已补充传真，重新公开。'], 300),
    ],
    toAct: (typed) => ({ act: 'mend', ...typed }),
  },
  strike_out: {
    guide: '重复登记的才撤销。',
    fields: () => [written('reason', ['理由', '留在记录里。'], 300)],
    toAct: (typed) => ({ act: 'strike_out', ...typed }),
  },
}

/** How each act on an inspection is asked for. */
export const INSPECTION_FORMS: DossierForms<InspectionView, InspectionDeskAct> = {
  kind: 'inspection',
  parser: inspectionDeskAct,
  forms: FORMS,
}

const LEADING: readonly InspectionAct[] = ['sign', 'fill', 'mend']

/** The act that stands at the foot of the page: what comes next. */
export const leadingInspectionAct = ({ acts }: InspectionView) =>
  LEADING.flatMap((act) => acts.filter((each) => each.act === act && each.allowed))[0] ?? null
