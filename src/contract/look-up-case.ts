import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { caseNumberIn } from '../domain/look-up/case-number'
import { answering } from './endpoint'

/** What whoever knows number and last digits of the phone may learn: where it stands, and nothing about whom or what. */
export interface LookedUpCase {
  readonly number: string
  readonly today: IsoDate
  readonly statusText: string
  readonly submittedOn: IsoDate
  readonly receivedOn: IsoDate | null
  readonly replyDueOn: IsoDate | null
  readonly repliedOn: IsoDate | null
  readonly closedOn: IsoDate | null
  /** Role that holds the case now, '' when it is over. */
  readonly waitingFor: string
  readonly waitingSince: IsoDate
}

/** Looks a case up without login. An unknown number and wrong digits answer alike; too many wrong tries shut the door. */
export const lookUpCase = answering<LookedUpCase>()({
  area: 'public',
  method: 'POST',
  path: '/look-up',
  input: () =>
    z.strictObject({
      number: z.string({ error: '请填写申请编号' }).check(
        z.trim(),
        z.minLength(1, '请填写申请编号'),
        z.maxLength(40, '申请编号太长，请对照回执重新填写'),
        z.refine((typed) => typed.trim() === '' || caseNumberIn(typed) !== null, {
          error: '编号要有年份和号数，例如“盏公申〔2026〕7号”，也可以写 2026-7',
        }),
      ),
      phoneTail: z
        .string({ error: '请填写电话后四位' })
        .check(z.trim(), z.regex(/^\d{4}$/, '请填写申请时所留电话的最后四位数字')),
    }),
})
