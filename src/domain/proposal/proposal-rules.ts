import type { Role } from '../people/roles'
import type { ProposalAct } from './events'
import type { ProposalGuardCode } from './guards'
import { OPEN_PROPOSAL_STATUSES, type ProposalStatus } from './proposal-status'

/** One act: its Chinese name, in which statuses, by whom, and what else must hold. */
export interface ProposalRule {
  readonly text: string
  /** What follows from it, for whoever is about to do it. */
  readonly note: string
  readonly statuses: readonly ProposalStatus[]
  readonly roles: readonly Role[]
  /** Checked in order once role and status allow the act. */
  readonly guards: readonly ProposalGuardCode[]
}

const DESK: readonly Role[] = ['clerk', 'office_head']
const HANDLERS: readonly Role[] = ['clerk', 'handler', 'office_head']
const HEADS: readonly Role[] = ['office_head', 'mayor']
const ANSWERED: readonly ProposalStatus[] = ['answered', 'closed']

const rule = (
  [text, note]: readonly [text: string, note: string],
  [statuses, roles]: readonly [statuses: readonly ProposalStatus[], roles: readonly Role[]],
  ...guards: readonly ProposalGuardCode[]
): ProposalRule => ({ text, note, statuses, roles, guards })

/**
 * The one table of proposals: act × status × role. `judgeProposalAct` reads it; nothing else decides.
 * Source: 代表法 Art. 42 (交有关机关研究办理, 三个月、六个月答复, 办理情况公开); who does what in the office is a house rule.
 * @example PROPOSAL_RULES.publish.roles // ['office_head', 'mayor']
 */
export const PROPOSAL_RULES: Readonly<Record<ProposalAct, ProposalRule>> = {
  amend: rule(['更正登记', '登记错了的改过来，改了什么会留下'], [OPEN_PROPOSAL_STATUSES, DESK]),
  assign: rule(['分办', '主办单位牵头答复，会办单位把意见给主办单位'], [OPEN_PROPOSAL_STATUSES, DESK]),
  give_joint: rule(['登记会办意见', '由主办单位一并答复'], [['handling'], HANDLERS]),
  extend: rule(
    ['按六个月办理', '只用于涉及面广、处理难度大的，要向代表说明'],
    [OPEN_PROPOSAL_STATUSES, HEADS],
    'may_extend',
  ),
  answer: rule(
    ['答复代表', '答复前先和代表沟通；答复以后请代表评价'],
    [['handling'], HANDLERS],
    'parts_missing',
  ),
  give_opinion: rule(['登记代表评价', '代表不满意的，重新办理，期限重新算起'], [['answered'], DESK]),
  publish: rule(
    ['公开办理结果', '代表同意公开姓名、原文的才显示姓名、原文'],
    [ANSWERED, HEADS],
    'has_answer',
    'not_public',
  ),
  hide: rule(['撤下公开的结果', '群众看不到了，理由留在这里'], [ANSWERED, HEADS], 'is_public'),
  close: rule(['办结', '代表没有评价意见的，由负责人办结'], [['answered'], HEADS]),
}
