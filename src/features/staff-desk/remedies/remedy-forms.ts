import { remedyDeskAct, type RemedyDeskAct, type RemedyView } from '@/contract/remedy-ledger'
import type { RemedyAct, RemedyDecision } from '@/domain/remedy-ledger/events'
import { REMEDY_RESULTS, remedyResultText } from '@/domain/remedy-ledger/ways'
import { oneLine, written, type DossierActForm, type DossierForms } from '../dossiers/dossier-form'
import { dayOf, type Typed, type WrittenField } from '../written-fields'
import { asTyped, remedyFields, typedRemedy } from './remedy-fields'

type Form = DossierActForm<RemedyView>

const reason: WrittenField = written('reason', ['理由', '留在记录里。'], 300)
const note = (hint: string): WrittenField => ({ ...written('note', ['说明', hint], 300), initial: '' })
const documentNumber: WrittenField = {
  ...oneLine('documentNumber', ['文书编号', '没有可以不写。'], 60),
  initial: '',
}

const plain = (act: RemedyAct, guide: string, fields: Form['fields']): Form => ({
  guide,
  fields,
  toAct: (typed) => ({ act, ...typed }),
})

const owesMore = ({ duty }: Typed): boolean => duty === 'yes'

/** Nothing decided yet: what the form shows at first. */
const UNDECIDED = { documentNumber: '', summary: '', noDutyBecause: '', duty: null }

const dutyFields = ({
  duty,
  noDutyBecause,
}: Pick<RemedyDecision, 'duty' | 'noDutyBecause'>): readonly WrittenField[] => [
  {
    name: 'duty',
    label: '要不要本镇再做什么',
    kind: 'choice',
    initial: duty === null ? 'no' : 'yes',
    options: [
      { value: 'yes', text: '要', note: '例：责令重新答复，在期限内履行' },
      { value: 'no', text: '不要' },
    ],
  },
  { ...written('what', ['要做什么', '例：重新作出答复。'], 300), when: owesMore, initial: duty?.what ?? '' },
  { ...dayOf('dueOn', '最迟哪天做完', duty?.dueOn ?? ''), when: owesMore },
  {
    ...written('noDutyBecause', ['结果纠正的，为什么不用再做什么', '例：只确认违法。'], 300),
    initial: noDutyBecause,
    when: (typed) => typed.result === 'corrected' && !owesMore(typed),
  },
]

const decisionFields = ({ way, decision, today }: RemedyView): readonly WrittenField[] => {
  const stands = decision ?? UNDECIDED
  return [
    {
      name: 'result',
      label: '结果',
      kind: 'choice',
      ...(decision === null ? {} : { initial: decision.result }),
      options: REMEDY_RESULTS.map((value) => ({ value, text: remedyResultText(way, value) })),
    },
    dayOf('decidedOn', '哪天作出的', decision?.decidedOn ?? today),
    { ...documentNumber, initial: stands.documentNumber },
    {
      ...written('summary', ['结果的内容', '照决定书、判决书的主文写。撤回、终止的写明原因。']),
      initial: stands.summary,
    },
    ...dutyFields(stands),
  ]
}

const toDecision =
  (act: RemedyAct): Form['toAct'] =>
  ({ duty, what = '', dueOn = '', noDutyBecause = '', ...typed }) => ({
    act,
    ...typed,
    what: duty === 'yes' ? what : '',
    dueOn: duty === 'yes' ? dueOn.trim() : null,
    noDutyBecause: duty === 'yes' ? '' : noDutyBecause,
  })

const FORMS: Readonly<Record<RemedyAct, Form>> = {
  answer: plain('answer', '书面答复（答辩状）和证据材料交出去以后，在这里登记。', ({ today }) => [
    dayOf('answeredOn', '哪天提交的', today),
    documentNumber,
    note('交了哪些材料。可以不写。'),
  ]),
  set_hearing: plain('set_hearing', '到期前三个工作日提醒。改期的再登记一次，以最新的为准。', () => [
    dayOf('heldOn', '哪天开庭、听证'),
    note('地点、谁去。可以不写。'),
  ]),
  record_result: {
    guide: '年度报告表四按结果作出的年度计数。还没有结果的，到年底计入尚未审结。',
    fields: decisionFields,
    toAct: toDecision('record_result'),
  },
  change_result: {
    guide: '登记错了才改。年度报告已经发布的，改了会和报告不一致，要发更正。',
    fields: (view) => [...decisionFields(view), reason],
    toAct: toDecision('change_result'),
  },
  carry_out: plain('carry_out', '结果要求做的做完以后登记。', ({ today }) => [
    dayOf('doneOn', '哪天做完的', today),
    written('note', ['怎样履行的', '例：重新答复，编号盏公复〔2026〕5号。']),
  ]),
  amend: {
    guide: '登记错了的改过来，改了什么会留下。',
    fields: ({ facts, caseNumber }) => {
      const { caseId: _case, ...form } = facts
      return [...remedyFields(asTyped(form, caseNumber)), reason]
    },
    toAct: ({ reason: because, ...typed }) => ({
      ...(typedRemedy(typed) as object),
      act: 'amend',
      reason: because,
    }),
  },
  strike_out: plain('strike_out', '重复登记、不属于本镇的才撤销。撤销以后不计入年度报告。', () => [reason]),
}

/** How each act on an entry of the ledger is asked for. */
export const REMEDY_FORMS: DossierForms<RemedyView, RemedyDeskAct> = {
  kind: 'remedy',
  parser: remedyDeskAct,
  forms: FORMS,
}

const LEADING: readonly RemedyAct[] = ['answer', 'record_result', 'carry_out']

/** The act that stands at the foot of the page: what is owed next. */
export const leadingRemedyAct = ({ acts, status }: RemedyView) =>
  status === 'settled'
    ? null
    : (LEADING.flatMap((act) => acts.filter((each) => each.act === act && each.allowed))[0] ?? null)
