import type { Endpoint } from '../../src/contract/endpoint'
import type { ErrorCode } from '../../src/contract/errors'
import { ok, type Result } from '../../src/domain/result'
import { readBody, readBytes, readText } from './read-body'
import { refuse } from './refusal-response'

/** Query text as an object; a name given twice becomes a list, which no parser accepts. */
const fromQuery = (url: URL): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => {
      const values = url.searchParams.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )

type Raw = Result<Record<string, unknown>, ErrorCode>

/** Fields from the address, with the body's bytes as one more. */
const withBytes = async (request: Request): Promise<Raw> => {
  const bytes = await readBytes(request)
  return bytes.ok ? ok({ ...fromQuery(new URL(request.url)), bytes: bytes.value }) : bytes
}

/** Fields from the address, with the body's text as one more. */
const withText = async (request: Request, largest?: number): Promise<Raw> => {
  const text = await readText(request, largest)
  return text.ok ? ok({ ...fromQuery(new URL(request.url)), body: text.value }) : text
}

const sentTo = async (
  { takes, largestBody }: Pick<Endpoint<unknown, unknown>, 'takes' | 'largestBody'>,
  request: Request,
): Promise<Raw> => {
  if (request.method === 'GET' || request.method === 'HEAD') return ok(fromQuery(new URL(request.url)))
  if (takes === 'text') return withText(request, largestBody)
  return takes === 'bytes' ? withBytes(request) : readBody(request, largestBody)
}

/** What was sent, before parsing: query or body, with the path's parameters; the two may not disagree. */
export const rawInput = async (
  door: Pick<Endpoint<unknown, unknown>, 'takes' | 'largestBody'>,
  request: Request,
  pathParameters: Readonly<Record<string, string>>,
): Promise<Raw> => {
  const sent = await sentTo(door, request)
  if (!sent.ok) return sent
  for (const [name, value] of Object.entries(pathParameters)) {
    const also = sent.value[name]
    if (also !== undefined && also !== value) return refuse('invalid_field', { field: name })
  }
  return ok({ ...sent.value, ...pathParameters })
}
