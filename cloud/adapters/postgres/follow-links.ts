import { timingSafeEqual } from 'node:crypto'
import { FOLLOW_KINDS } from '../../../src/domain/following/follow'
import type { FollowLink, FollowLinks } from '../../ports/follow-links'
import { cipherOf } from './personal-field-store'
import type { StoreContext } from './store-context'

const PURPOSE = 'follow-link'
const TOKEN = /^([0-9A-Za-z-]{1,64})~([a-z]{1,20})~([\w-]{1,240})~([\w-]{43})$/

const signatureOf = (context: StoreContext, { personId, kind, subject }: FollowLink): string =>
  cipherOf(context).sign(PURPOSE, [context.tenant, personId, kind, subject].join('\n'))

/** Links written `<person>~<kind>~<subject>~<signature>`; the township is signed along and stands in the address. */
export const makeFollowLinks = (context: StoreContext): FollowLinks => ({
  tokenOf: (link) =>
    [
      link.personId,
      link.kind,
      Buffer.from(link.subject, 'utf8').toString('base64url'),
      signatureOf(context, link),
    ].join('~'),
  read: (token) => {
    const [, personId = '', named = '', encoded = '', signature = ''] = TOKEN.exec(token) ?? []
    const kind = FOLLOW_KINDS.find((each) => each === named)
    if (kind === undefined) return null
    const link = { personId, kind, subject: Buffer.from(encoded, 'base64url').toString('utf8') }
    const own = Buffer.from(signatureOf(context, link))
    const given = Buffer.from(signature)
    return own.length === given.length && timingSafeEqual(own, given) ? link : null
  },
})
