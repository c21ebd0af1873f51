import { UPLOAD_DAYS } from '../../../src/domain/attachments/limits'
import type { Answer, World } from '../../ports/use-case'
import { forgettingAfter } from '../acting/forgetting-after'

/** Forgets uploads that belong to no case after a week, bytes and all; answers how many. */
export const expireUploads = (world: World, tenant: string): Promise<Answer<number>> =>
  forgettingAfter(world, tenant, {
    days: UPLOAD_DAYS,
    act: 'expire_uploads',
    forget: ({ attachments }, before) => attachments.removeAbandoned(before),
  })
