import { byId } from './case-id'
import { answering } from './endpoint'

/** A text for the loudspeaker, to be edited by whoever reads it. */
export interface BroadcastView {
  readonly title: string
  readonly text: string
  readonly characters: number
  /** Unit: seconds. */
  readonly seconds: number
}

/** A 60-second text for the loudspeaker, made from the document's plain words. */
export const readBroadcastText = answering<BroadcastView>()({
  area: 'publishing',
  method: 'GET',
  path: '/documents/:id/broadcast',
  input: byId,
})
