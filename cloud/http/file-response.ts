import type { FileAnswer } from '../../src/contract/endpoint'

/** Plain letters for hosts that know no UTF-8 names; the real name follows it. */
const plainName = (name: string): string => {
  const extension = /\.[0-9A-Za-z]{1,8}$/.exec(name)?.[0] ?? ''
  return `file${extension}`
}

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)

/** A file to save (RFC 6266): never shown as a page, never kept by a proxy. */
export const fileResponse = ({ name, mediaType, bytes }: FileAnswer): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encoded(name)}`,
      'cache-control': 'no-store',
    },
  })
