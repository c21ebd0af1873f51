import type { ErrorCode } from '../../src/contract/errors'
import { ok, type Result } from '../../src/domain/result'
import { readBody } from './read-body'
import { refuse } from './refusal-response'

/** Query text as an object; a name given twice becomes a list, which no parser accepts. */
const fromQuery = (url: URL): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => {
      const values = url.searchParams.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )

/** What was sent, before parsing: query or body, with the path's parameters; the two may not disagree. */
export const rawInput = async (
  request: Request,
  pathParameters: Readonly<Record<string, string>>,
): Promise<Result<Record<string, unknown>, ErrorCode>> => {
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  const sent = isReading ? ok(fromQuery(new URL(request.url))) : await readBody(request)
  if (!sent.ok) return sent
  for (const [name, value] of Object.entries(pathParameters)) {
    const also = sent.value[name]
    if (also !== undefined && also !== value) return refuse('invalid_field', { field: name })
  }
  return ok({ ...sent.value, ...pathParameters })
}
