import type { StaffProposalView } from '@/contract/proposals'
import type { ProposalAct } from '@/domain/proposal/events'
import {
  PROPOSAL_OPINIONS,
  PROPOSAL_OPINION_TEXTS,
  PROPOSAL_RESULTS,
  PROPOSAL_RESULT_TEXTS,
} from '@/domain/proposal/results'
import type { WrittenField } from '../written-fields'

const written = (name: string, label: string, hint: string): WrittenField => ({
  name,
  label,
  hint,
  kind: 'multiline',
  maxLength: 300,
})

const asOption = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, text: name })

const answerFields: readonly WrittenField[] = [
  {
    name: 'result',
    label: '结果属于哪一类',
    kind: 'choice',
    options: PROPOSAL_RESULTS.map((value) => ({ value, text: PROPOSAL_RESULT_TEXTS[value] })),
  },
  {
    ...written('text', '答复', '逐条回答建议里提的每件事：办了什么、什么时候办、办不了为什么。'),
    maxLength: 5000,
  },
  { ...written('talked', '怎样和代表沟通的', '例：3月20日当面走访，代表同意'), kind: 'line', maxLength: 200 },
]

const opinionFields: readonly WrittenField[] = [
  {
    name: 'opinion',
    label: '代表的评价',
    kind: 'choice',
    options: PROPOSAL_OPINIONS.map((value) => ({ value, text: PROPOSAL_OPINION_TEXTS[value] })),
  },
  { ...written('words', '代表的意见', '不满意的，写明哪里不满意。'), maxLength: 500 },
]

/** Questions of each act besides those about units and facts, which have parts of their own. */
export const proposalFields = (act: ProposalAct, view: StaffProposalView): readonly WrittenField[] => {
  const { units, waitingUnits } = view
  switch (act) {
    case 'assign':
      return [
        { name: 'mainUnitId', label: '主办单位', kind: 'choice', options: units.map(asOption) },
        written('reason', '说明', '可以不写。'),
      ]
    case 'give_joint':
      return [
        { name: 'unitId', label: '哪个会办单位', kind: 'choice', options: waitingUnits.map(asOption) },
        { ...written('text', '会办意见', '由主办单位一并答复。'), maxLength: 2000 },
      ]
    case 'answer':
      return answerFields
    case 'give_opinion':
      return opinionFields
    case 'publish':
      return []
    case 'extend':
      return [written('reason', '为什么要六个月', '涉及哪些方面、难在哪里，代表会问。')]
    case 'amend':
    case 'hide':
    case 'close':
      return [written('reason', '理由', '留在办理过程里。')]
  }
}
