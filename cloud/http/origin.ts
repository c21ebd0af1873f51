import type { Composition } from './composition'

const HOST = /^[\w.-]+(:\d{1,5})?$/

/** Where the public reaches this host: as it was told, else as the request says it was sent. */
export const originOf = (request: Request, { publicOrigin }: Pick<Composition, 'publicOrigin'>): string => {
  if (publicOrigin !== '') return publicOrigin
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? ''
  const scheme = request.headers.get('x-forwarded-proto') ?? new URL(request.url).protocol.replace(':', '')
  return HOST.test(host) ? `${scheme === 'https' ? 'https' : 'http'}://${host}` : ''
}
