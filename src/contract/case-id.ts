import * as z from 'zod/mini'

/** Identifier of a case or document in a path. */
export const identifier = z
  .string({ error: '缺少编号' })
  .check(z.regex(/^[0-9A-Za-z-]{1,64}$/, '编号不对，请从列表重新打开'))

/** Input of an endpoint that names one thing and nothing else. */
export const byId = z.strictObject({ id: identifier })

/** Input of an endpoint that needs nothing. */
export const nothing = z.strictObject({})
