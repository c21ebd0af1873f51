import { createHash } from 'node:crypto'
import type { TextAnswer } from '../../src/contract/endpoint'

/** A page's own styles by hash, so that no other can be put in; nothing runs on it at all. */
const pagePolicy = (html: string): string => {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)]
    .map(([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    .join(' ')
  return `default-src 'none'; style-src ${styles || "'none'"}; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}

/** Asks for the next piece only when the last one has gone out. */
const streamed = (pieces: AsyncIterable<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  const source = pieces[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await source.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await source.return?.()),
  })
}

/** A text as it is; a long one is sent while it is being written. */
export const textResponse = (
  { mediaType, text, saveAs, status = 200 }: TextAnswer,
  freshness: Readonly<Record<string, string>>,
): Response => {
  const headers = new Headers({ ...freshness, 'content-type': `${mediaType}; charset=utf-8` })
  if (saveAs !== undefined) headers.set('content-disposition', `attachment; filename="${saveAs}"`)
  if (mediaType === 'text/html' && typeof text === 'string')
    headers.set('content-security-policy', pagePolicy(text))
  // Feeds and pages are for everybody's readers, also those inside of other sites.
  headers.set('cross-origin-resource-policy', 'cross-origin')
  headers.set('access-control-allow-origin', '*')
  return new Response(typeof text === 'string' ? text : streamed(text), { status, headers })
}
