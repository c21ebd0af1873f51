import { appointmentForm, type LeadingGroupDesk } from '@/contract/leading-group'
import type { IsoDate } from '@/domain/calendar/civil-date'
import { consequencesOfAppointing } from '@/domain/leading-group/consequences'
import { GROUP_POST_TEXTS, GROUP_POSTS, ROLE_OF_POST } from '@/domain/leading-group/group-posts'
import { oneLine } from '../dossiers/dossier-form'
import { dayOf, type Typed, type WrittenField } from '../written-fields'

/** The document that appoints or relieves. */
export const documentFields: readonly WrittenField[] = [
  oneLine('documentTitle', ['文件名称', '例：关于调整政务公开工作领导小组的通知。'], 100),
  { ...oneLine('documentNumber', ['文号', '没有可以不写。'], 60), initial: '' },
]

/** Questions of an appointment, answered from its document. */
export const appointmentFields = ({ today, accounts }: LeadingGroupDesk): readonly WrittenField[] => [
  {
    name: 'post',
    label: '任什么职',
    kind: 'choice',
    options: GROUP_POSTS.map((value) => ({
      value,
      text: GROUP_POST_TEXTS[value],
      ...(ROLE_OF_POST[value] === null ? {} : { note: '参与审批' }),
    })),
  },
  {
    name: 'personId',
    label: '用哪个工作人员账号',
    hint: '参与审批的要选账号。没有账号的只列入名单。',
    kind: 'choice',
    initial: '',
    options: [
      { value: '', text: '没有账号' },
      ...accounts.map(({ personId, name }) => ({ value: personId, text: name })),
    ],
  },
  oneLine('name', ['姓名', '照文件写，对外公开。'], 30),
  oneLine('office', ['职务', '照文件写，例：镇长。对外公开。'], 40),
  dayOf('from', '从哪天起', today),
  ...documentFields,
]

/** What would follow from what is typed so far; nothing while it can't be saved. */
export const followsOfTyped = (
  typed: Typed,
  { appointments, accounts }: LeadingGroupDesk,
): readonly string[] => {
  const parsed = appointmentForm.safeParse(typed)
  if (!parsed.success) return []
  const { personId, from, documentTitle, documentNumber, ...form } = parsed.data
  const document = { title: documentTitle, number: documentNumber }
  const facts = { ...form, document, personId: personId === '' ? null : personId, from: from as IsoDate }
  return consequencesOfAppointing(facts, { appointments: appointments.map(({ state }) => state), accounts })
}
