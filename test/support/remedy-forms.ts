import {
  actOnRemedy,
  enterRemedy,
  type RemedyDeskAct,
  type RemedyForm,
} from '../../src/contract/remedy-ledger'
import { call, newKey } from './http-client'
import type { AtDesk } from './participation-forms'

/** A reconsideration as its notice tells of it. */
export const remedyFormOf = (change: Partial<RemedyForm> = {}): RemedyForm => ({
  way: 'reconsideration',
  title: '不服不予公开征地补偿表的答复',
  number: '盈政复〔2026〕3号',
  organ: '盈江县人民政府',
  receivedOn: '2026-03-02',
  procedure: 'simple',
  part: 'original',
  answerBy: null,
  caseNumber: '',
  ...change,
})

/** Takes an entry in. */
export const newRemedy = ({ server, token }: AtDesk, change: Partial<RemedyForm> = {}) =>
  call(server, enterRemedy, [remedyFormOf(change), { token, key: newKey() }])

/** One act on an entry as it was last seen. */
export const onRemedy = (
  { server, token }: AtDesk,
  { id, seq }: { readonly id: string; readonly seq: number },
  act: RemedyDeskAct,
) =>
  call(server, actOnRemedy, [
    { id, seq, act },
    { token, key: newKey() },
  ])

/** A decision that corrects, with what it asks for. */
export const correctedAct = (change: object = {}): RemedyDeskAct =>
  ({
    act: 'record_result',
    result: 'corrected',
    decidedOn: '2026-03-02',
    documentNumber: '盈政复决〔2026〕3号',
    summary: '撤销，责令重新答复',
    what: '重新作出答复',
    dueOn: '2026-03-20',
    noDutyBecause: '',
    ...change,
  }) as RemedyDeskAct
