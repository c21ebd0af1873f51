import { workDeskAct, type WorkDeskAct, type WorkList, type WorkView } from '@/contract/work-records'
import { WORK_KIND_TEXTS, WORK_KINDS, type WorkFacts } from '@/domain/work-record/work-facts'
import { oneLine, written, type DossierForms } from '../dossiers/dossier-form'
import { dayOf, type Typed, type WrittenField } from '../written-fields'

const numberField = (name: string, label: string, hint: string): WrittenField => ({
  ...{ name, label, hint, kind: 'number', maxLength: 6 },
})

/** Questions of a training or a meeting. */
export const workFields = (
  staff: WorkList['staff'],
  filled: Partial<Typed> & { readonly heldOn: string },
): readonly WrittenField[] => {
  const fields: readonly WrittenField[] = [
    {
      name: 'kind',
      label: '是培训还是会议',
      kind: 'choice',
      options: WORK_KINDS.map((value) => ({ value, text: WORK_KIND_TEXTS[value] })),
    },
    dayOf('heldOn', '哪天'),
    oneLine('subject', ['内容', '例：怎样写答复书；领导小组会议审议公开目录。'], 100),
    numberField('hours', '时长（小时）', '例：1.5'),
    {
      name: 'attendees',
      label: '哪些工作人员参加',
      kind: 'many',
      options: staff.map(({ personId, name }) => ({ value: personId, text: name })),
    },
    numberField('others', '还有几位没有账号的人参加', '没有写 0。'),
  ]
  return fields.map((field) => {
    const initial = filled[field.name]
    return initial === undefined ? field : { ...field, initial }
  })
}

/** An empty box is no number: the contract names the field. */
const numberIn = (text: string | undefined): number | undefined =>
  text === undefined || text.trim() === '' ? undefined : Number(text)

/** What was held as the contract takes it. */
export const typedWork = ({ hours, others, attendees = '', ...typed }: Typed): object => ({
  ...typed,
  hours: numberIn(hours),
  others: numberIn(others),
  attendees: attendees.split(',').filter((id) => id !== ''),
})

const asTyped = ({ hours, others, attendees, ...facts }: WorkFacts) => ({
  ...facts,
  hours: String(hours),
  others: String(others),
  attendees: attendees.join(','),
})

const reason: WrittenField = written('reason', ['理由', '留在记录里。'], 300)

/** How each act on a training or a meeting is asked for. */
export const WORK_FORMS: DossierForms<WorkView, WorkDeskAct> = {
  kind: 'work',
  parser: workDeskAct,
  forms: {
    amend: {
      guide: '登记错了的改过来。年度报告已经发布的，改了会和报告不一致。',
      fields: ({ staff, facts }) => [...workFields(staff, asTyped(facts)), reason],
      toAct: (typed) => ({ ...typedWork(typed), act: 'amend' }),
    },
    strike_out: {
      guide: '重复登记的才撤销。撤销以后不计入年度报告。',
      fields: () => [reason],
      toAct: (typed) => ({ ...typed, act: 'strike_out' }),
    },
  },
}
