import type { BroadcastView } from '../../src/contract/board-notice'
import { broadcastText } from '../../src/domain/catalogue/broadcast-text'
import { fail, ok } from '../../src/domain/result'
import type { UseCase } from '../ports/use-case'
import { reading } from './reading'

/** A text of about a minute for the loudspeaker, from the plain words of a public document. */
export const broadcastOfDocument: UseCase<{ readonly id: string }, BroadcastView> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async ({ documents, settings }) => {
    const document = await documents.find(input.id)
    if (document === null) return fail('not_found')
    const { title, plain, summary } = document
    const oneSentence = plain.oneSentence === '' ? summary : plain.oneSentence
    const { township } = settings.office
    return ok({ title, ...broadcastText({ township, title, plain: { ...plain, oneSentence } }) })
  })
