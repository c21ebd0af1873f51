import type { BroadcastView } from '../../../src/contract/board-notice'
import { broadcastText } from '../../../src/domain/catalogue/broadcast-text'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

/** A text of about a minute for the loudspeaker, from the plain words of a public document. */
export const broadcastOfDocument: UseCase<{ readonly id: string }, BroadcastView> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async ({ documents, disclosures, settings }) => {
    const document = await documents.find(input.id)
    if (document === null) return fail('not_found')
    const { id, title, plain, summary, columnId } = document
    const oneSentence = plain.oneSentence === '' ? summary : plain.oneSentence
    const { township } = settings.office
    const spoken = broadcastText({ township, title, plain: { ...plain, oneSentence } })
    const disclosureId = await disclosures.idOfDocument(id)
    const formedOn = document.formedOn ?? document.publishedOn
    return ok({ title, ...spoken, disclosureId, columnId, formedOn, today: world.clock.today() })
  })
