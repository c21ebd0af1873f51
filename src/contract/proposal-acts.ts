import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import {
  longestOfProposal,
  PROPOSAL_FIELD_TEXTS,
  PROPOSAL_KINDS,
  type ProposalFacts,
  type ProposalTextField,
} from '../domain/proposal/proposal-facts'
import { PROPOSAL_OPINIONS, PROPOSAL_RESULTS } from '../domain/proposal/results'
import { line, optionalLine } from './applicant'
import { identifier } from './case-id'
import { civilDay } from './civil-day'

const text = (field: ProposalTextField) => optionalLine(PROPOSAL_FIELD_TEXTS[field], longestOfProposal(field))
const consent = z.boolean({ error: '请选择代表同意不同意公开' })

const handedOverOn = z.pipe(
  civilDay,
  z.transform((day) => day as IsoDate),
)

/** A proposal as it is taken down; what is missing is refused by the domain, by the name of the field. */
export const proposalForm: z.ZodMiniType<ProposalFacts> = z.strictObject({
  kind: z.enum(PROPOSAL_KINDS, { error: '请选择是代表建议还是政协提案' }),
  session: text('session'),
  number: text('number'),
  title: text('title'),
  text: text('text'),
  proposers: z.array(optionalLine('代表（委员）', 20)).check(z.maxLength(60, '代表（委员）最多写 60 个')),
  assignedOn: handedOverOn,
  isComplex: z.boolean({ error: '请选择是不是涉及面广、处理难度大' }),
  showsNames: consent,
  showsText: consent,
})

const units = z.array(identifier).check(z.maxLength(20, '会办单位最多 20 个'))

/** Acts of the desk, each with just what it needs. */
export const proposalDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('amend'), facts: proposalForm, reason: line('更正的理由', 300) }),
    z.strictObject({
      act: z.literal('assign'),
      mainUnitId: identifier,
      jointUnitIds: z._default(units, []),
      reason: optionalLine('说明', 300),
    }),
    z.strictObject({ act: z.literal('give_joint'), unitId: identifier, text: line('会办意见', 2000) }),
    z.strictObject({ act: z.literal('extend'), reason: line('延长的理由', 300) }),
    z.strictObject({
      act: z.literal('answer'),
      result: z.enum(PROPOSAL_RESULTS, { error: '请选择办理结果属于哪一类' }),
      text: line('答复', 5000),
      talked: line('怎样和代表沟通的', 200),
    }),
    z.strictObject({
      act: z.literal('give_opinion'),
      opinion: z.enum(PROPOSAL_OPINIONS, { error: '请选择代表满意不满意' }),
      words: optionalLine('代表的意见', 500),
    }),
    z.strictObject({ act: z.literal('publish') }),
    z.strictObject({ act: z.literal('hide'), reason: line('撤下的理由', 300) }),
    z.strictObject({ act: z.literal('close'), reason: line('办结的理由', 300) }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type ProposalDeskAct = z.infer<typeof proposalDeskAct>
