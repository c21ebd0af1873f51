import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { optionalLine } from './applicant'
import { byId } from './case-id'
import { complaintKind, geoPoint } from './complaint-acts'
import { answering } from './endpoint'

/** An open letter that may be about the same thing, with nothing in it of its sender or his words. */
export interface AlikeComplaint {
  readonly id: string
  readonly kindText: string
  /** Words of its place as everybody may read them; '' for none. */
  readonly place: string
  readonly sentOn: IsoDate
  readonly statusText: string
  /** Rounded to 50. Unit: metres; null where one of them has no point. */
  readonly metres: number | null
  /** How many others joined it. */
  readonly fellows: number
}

/** A letter of somebody else that I joined. */
export interface JoinedComplaint {
  readonly id: string
  readonly number: string
  readonly kindText: string
  readonly place: string
  readonly statusText: string
  /** What came of it, '' while nothing has. */
  readonly outcomeText: string
}

/** Open letters of the kind, near or in alike words; none where their existence is nobody's business. */
export const findAlikeComplaints = answering<{ readonly alike: readonly AlikeComplaint[] }>()({
  area: 'complaints',
  method: 'POST',
  path: '/alike',
  input: () =>
    z.strictObject({
      kind: complaintKind,
      text: optionalLine('内容', 3000),
      place: optionalLine('地点', 100),
      point: z.optional(geoPoint),
    }),
})

/** 我也遇到: joins an open letter instead of writing the same again, once a person. */
export const joinComplaint = answering<JoinedComplaint>()({
  area: 'complaints',
  method: 'POST',
  path: '/alike/:id/join',
  input: byId,
})
