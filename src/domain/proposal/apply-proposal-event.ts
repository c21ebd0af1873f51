import { PERSONAL_KIND_NAMES } from '../privacy/kinds'
import { fail, ok, type Result } from '../result'
import { personalInWords } from '../privacy/public-words'
import type { ProposalAct, ProposalEvent, ProposalEventType } from './events'
import type { ProposalSituation } from './guards'
import { judgeProposalAct, situationOfProposal, type ProposalLook, type ProposalRefusal } from './may-act'
import { checkProposal } from './proposal-facts'

/** Why an event is refused besides what `judgeProposalAct` says. */
export type ProposalObjection =
  ProposalRefusal | 'wrong-sequence' | 'facts-wrong' | 'units-wrong' | 'text-missing' | 'text-personal'

type Objection = readonly [code: ProposalObjection, message: string, field?: string]
type Check<T extends ProposalEventType> = (
  event: Extract<ProposalEvent, { readonly type: T }>,
  situation: ProposalSituation,
) => Objection | null

const needed =
  (field: string, message: string) =>
  (text: string): Objection | null =>
    text.trim() === '' ? ['text-missing', message, field] : null

const reasonGiven = ({ reason }: { readonly reason: string }): Objection | null =>
  needed('reason', '请写明理由。')(reason)

/** Everybody will read it, so nothing of it may be a person's own. */
const personal = (field: string, text: string): Objection | null => {
  const [found] = personalInWords(text)
  return found === undefined
    ? null
    : [
        'text-personal',
        `里面有${PERSONAL_KIND_NAMES[found.kind]}“${found.masked}”，公开的文字里不能有，请先更正。`,
        field,
      ]
}

const checkAmended: Check<'amended'> = ({ facts, reason }, { today }) => {
  const checked = checkProposal(facts, today)
  if (checked.ok) return reasonGiven({ reason })
  const { field, message } = checked.detail
  return ['facts-wrong', String(message), `facts.${String(field)}`]
}

const checkAssigned: Check<'assigned'> = ({ mainUnitId, jointUnitIds }) => {
  if (mainUnitId === '') return ['units-wrong', '请选主办单位。', 'mainUnitId']
  return jointUnitIds.includes(mainUnitId)
    ? ['units-wrong', '主办单位不用再选为会办单位。', 'jointUnitIds']
    : null
}

const checkJoint: Check<'joint_given'> = ({ unitId, text }, { state }) => {
  if (!state.jointUnitIds.includes(unitId))
    return ['units-wrong', '这个单位不是会办单位，请从列表里选。', 'unitId']
  if (state.parts.some((part) => part.unitId === unitId))
    return ['units-wrong', '这个单位的会办意见已经登记了。', 'unitId']
  return needed('text', '请写会办意见。')(text)
}

const checkAnswered: Check<'answered'> = ({ text, talked }) =>
  needed('text', '请写答复。')(text) ??
  needed('talked', '请写明怎样和代表沟通的，例：当面走访。')(talked) ??
  personal('text', text)

const checkPublished: Check<'published'> = (_event, { state: { facts, answer } }) =>
  (facts.showsText ? personal('facts.text', facts.text) : null) ?? personal('text', answer?.text ?? '')

const CHECKS: { readonly [T in ProposalEventType]?: Check<T> } = {
  amended: checkAmended,
  assigned: checkAssigned,
  joint_given: checkJoint,
  extended: reasonGiven,
  answered: checkAnswered,
  opinion_given: ({ opinion, words }) =>
    opinion === 'discontent' ? needed('words', '请写明代表哪里不满意。')(words) : null,
  published: checkPublished,
  hidden: reasonGiven,
  closed: reasonGiven,
}

/**
 * Adds an event to a proposal when its author may do the act on the day, and its content holds.
 * Fails: with the code of `judgeProposalAct`, or one of its own; `detail.message` is Chinese and names the cure,
 * `detail.field` the field to mend where there is one.
 * @example applyProposalEvent(events, { act: 'assign', event }, { today, calendar })
 */
export const applyProposalEvent = (
  events: readonly ProposalEvent[],
  { act, event }: { readonly act: ProposalAct; readonly event: ProposalEvent },
  look: ProposalLook,
): Result<readonly ProposalEvent[], ProposalObjection> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这件已有新的办理，请刷新后再办。' })
  const situation = situationOfProposal(events, event.by, look)
  const permission = judgeProposalAct(act, situation)
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const check = CHECKS[event.type] as Check<ProposalEventType> | undefined
  const objection = check?.(event, situation) ?? null
  if (objection === null) return ok([...events, event])
  const [code, message, field] = objection
  return fail(code, { message, ...(field === undefined ? {} : { field }) })
}
