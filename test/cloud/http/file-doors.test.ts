import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as z from 'zod/mini'
import { bind } from '../../../cloud/http/binding'
import type { Composition } from '../../../cloud/http/composition'
import { Freshness } from '../../../cloud/http/freshness'
import { serveEndpoints } from '../../../cloud/http/serve-endpoints'
import { answering, givingFile, type Endpoint } from '../../../src/contract/endpoint'
import type { ErrorEnvelope } from '../../../src/contract/errors'
import { CHUNK_BYTES } from '../../../src/domain/attachments/limits'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../../cloud/ports/use-case'

const fields = { index: z.string(), sha256: z._default(z.string(), '') }

const takesBytes = answering<{ size: number; first: number; index: string; sha256: string }>()({
  area: 'requests',
  method: 'POST',
  path: '/chunks/:index',
  takes: 'bytes',
  input: z.strictObject({ ...fields, bytes: z.instanceof(Uint8Array) }),
})
const givesFile = givingFile({
  area: 'requests',
  method: 'GET',
  path: '/file',
  input: z.strictObject({ name: z.string() }),
})

const composition: Composition = {
  world: {} as Composition['world'],
  jobSecret: '',
  publicOrigin: '',
  log: () => undefined,
  logBug: (error) => assert.fail(String(error)),
  isOutage: () => false,
  freshness: new Freshness(),
  ticks: () => 0,
}

const served = <I, O>(door: Endpoint<I, O>, handle: UseCase<I, O>) =>
  serveEndpoints('requests', [bind('public')(door, handle)], async () => composition)

describe('a door that takes bytes', () => {
  const doors = served(takesBytes, async ({ input: { bytes, index, sha256 } }) =>
    ok({ size: bytes.byteLength, first: bytes[0] ?? -1, index, sha256 }),
  )
  const post = (body: Uint8Array<ArrayBuffer>, type = 'application/octet-stream', query = '') =>
    doors.fetch(
      new Request(`http://x/api/requests/t/chunks/7${query}`, {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      }),
    )
  const refusal = async (response: Response) => ((await response.json()) as ErrorEnvelope).error.code

  it('gets its fields from path and query, and the body as it is', async () => {
    const answer = await post(new Uint8Array([255, 0, 1]), undefined, '?sha256=ab')
    assert.deepEqual(await answer.json(), { size: 3, first: 255, index: '7', sha256: 'ab' })
  })

  it('takes exactly one chunk and not a byte more', async () => {
    assert.equal((await post(new Uint8Array(CHUNK_BYTES))).status, 200)
    const larger = await post(new Uint8Array(CHUNK_BYTES + 1))
    assert.equal(larger.status, 413)
    assert.equal(await refusal(larger), 'body_too_large')
  })

  it('refuses text, and fields it does not know', async () => {
    assert.equal(await refusal(await post(new Uint8Array([1]), 'application/json')), 'malformed_body')
    assert.equal(await refusal(await post(new Uint8Array([1]), undefined, '?x=1')), 'unknown_field')
    assert.equal(
      await refusal(await post(new Uint8Array([1]), undefined, '?bytes=1&index=8')),
      'invalid_field',
    )
  })
})

describe('a door that answers a file', () => {
  const bytes = new Uint8Array([37, 80, 68, 70, 0, 255])
  const doors = served(givesFile, async ({ input: { name } }) =>
    name === 'none' ? fail('not_found') : ok({ name, mediaType: 'application/pdf', bytes }),
  )
  const get = (name: string) =>
    doors.fetch(new Request(`http://x/api/requests/t/file?name=${encodeURIComponent(name)}`))

  it('sends its bytes unchanged, to be saved under its name and kept by nobody', async () => {
    const answer = await get("答复书 (1)'.pdf")
    assert.deepEqual(new Uint8Array(await answer.arrayBuffer()), bytes)
    assert.equal(answer.headers.get('content-type'), 'application/pdf')
    assert.equal(answer.headers.get('content-length'), '6')
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    assert.equal(
      answer.headers.get('content-disposition'),
      `attachment; filename="file.pdf"; filename*=UTF-8''%E7%AD%94%E5%A4%8D%E4%B9%A6%20%281%29%27.pdf`,
    )
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
  })

  it('still refuses in the one envelope', async () => {
    const answer = await get('none')
    assert.equal(answer.status, 404)
    assert.equal(((await answer.json()) as ErrorEnvelope).error.code, 'not_found')
  })
})
