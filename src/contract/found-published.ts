import * as z from 'zod/mini'
import { identifier } from './case-id'
import { answering } from './endpoint'

/** Made on the phone for one finding; it names nobody, and only who holds it can take the finding back. */
const ticket = z.string({ error: '缺少编号' }).check(z.regex(/^[0-9a-f]{32}$/, '编号不对，请刷新后再试'))

/** Counts that somebody found what he wanted among what is public, and so needed no request (Art. 36(1)). */
export const countFoundPublished = answering<{ readonly counted: boolean }>()({
  area: 'public',
  method: 'POST',
  path: '/found',
  input: () => z.strictObject({ ticket, documentId: identifier }),
})

/** Takes such a finding back: it wasn't what was wanted after all. */
export const undoFoundPublished = answering<{ readonly counted: boolean }>()({
  area: 'public',
  method: 'POST',
  path: '/found/undo',
  input: () => z.strictObject({ ticket }),
})
