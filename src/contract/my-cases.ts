import * as z from 'zod/mini'
import { RATINGS } from '../domain/information-request/events'
import { byId, identifier, nothing } from './case-id'
import type { CaseSummary, MyCaseView } from './case-view'
import { line, optionalLine } from './applicant'
import { wantedInformation } from './submit-information-request'
import { answering } from './endpoint'

/** My requests, newest first. */
export const listMyCases = answering<{ readonly today: string; readonly cases: readonly CaseSummary[] }>()({
  area: 'requests',
  method: 'GET',
  path: '/mine',
  input: nothing,
})

/** One of my requests with timeline, clocks, letter and remedies. */
export const readMyCase = answering<MyCaseView>()({
  area: 'requests',
  method: 'GET',
  path: '/mine/:id',
  input: byId,
})

const seq = z.int({ error: '缺少页面版本，请刷新后再办' })

/** Withdraws my request. */
export const withdrawMyCase = answering<MyCaseView>()({
  area: 'requests',
  method: 'POST',
  path: '/mine/:id/withdraw',
  input: () => z.strictObject({ id: identifier, seq }),
})

/** Answers a correction notice (Art. 30): the description is replaced, the old one kept in the record. */
export const correctMyCase = answering<MyCaseView>()({
  area: 'requests',
  method: 'POST',
  path: '/mine/:id/correct',
  input: () => z.strictObject({ id: identifier, seq, wanted: wantedInformation }),
})

const ratings = RATINGS.map((rating) => z.literal(rating))

/** Says how content I am with the handling (Art. 46), once for each answer. */
export const rateMyCase = answering<MyCaseView>()({
  area: 'requests',
  method: 'POST',
  path: '/mine/:id/rating',
  input: () =>
    z.strictObject({
      id: identifier,
      seq,
      rating: z.union(ratings, { error: '请选择满意程度' }),
      words: optionalLine('想说的话', 200),
    }),
})

/** Proposes that what I was given be published for everybody (Art. 44). */
export const proposePublication = answering<MyCaseView>()({
  area: 'requests',
  method: 'POST',
  path: '/mine/:id/publication-proposal',
  input: () => z.strictObject({ id: identifier, seq, reason: line('为什么大家都需要知道', 300) }),
})
