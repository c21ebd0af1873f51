import { timingSafeEqual } from 'node:crypto'
import { parseDay } from '../../../src/domain/calendar/civil-date'
import type { ConsultationLink, ConsultationLinks } from '../../ports/consultation-links'
import { cipherOf } from './personal-field-store'
import type { StoreContext } from './store-context'

const PURPOSE = 'consultation-link'
const TOKEN = /^([0-9A-Za-z-]{1,64})~(\d{1,6})~(\d{4}-\d{2}-\d{2})~([\w-]{43})$/

const signatureOf = (context: StoreContext, { caseId, sentSeq, expiresOn }: ConsultationLink): string =>
  cipherOf(context).sign(PURPOSE, [context.tenant, caseId, sentSeq, expiresOn].join('\n'))

/** Links written `<case>~<event>~<last day>~<signature>`; the township is signed along and stands in the address. */
export const makeConsultationLinks = (context: StoreContext): ConsultationLinks => ({
  tokenOf: (link) => `${link.caseId}~${link.sentSeq}~${link.expiresOn}~${signatureOf(context, link)}`,
  read: (token) => {
    const [, caseId = '', seq = '', last = '', signature = ''] = TOKEN.exec(token) ?? []
    const day = parseDay(last)
    if (!day.ok) return null
    const link = { caseId, sentSeq: Number(seq), expiresOn: day.value }
    const own = Buffer.from(signatureOf(context, link))
    const given = Buffer.from(signature)
    return own.length === given.length && timingSafeEqual(own, given) ? link : null
  },
})
