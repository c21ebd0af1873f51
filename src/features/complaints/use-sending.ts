import { useEffect, useSyncExternalStore } from 'react'
import type { ComplaintForm, MyComplaintView } from '../../contract/complaints'
import { outgoingNow, putOut, takeBack, watchOutgoing } from '../../services/outgoing'
import { LETTER_DRAFT, LETTER_FILES, LETTER_VOICE } from './use-letter-form'

const DOOR = { area: 'complaints', method: 'POST', path: '/send' } as const
const FILES = [
  { list: LETTER_FILES, field: 'attachments', isOne: false },
  { list: LETTER_VOICE, field: 'voice', isOne: true },
] as const

/** Sending of the letter that is being written: photos first, then the words, once, as soon as there is a network. */
export const useSending = (onDone: (sent: MyComplaintView) => void) => {
  const state = useSyncExternalStore(watchOutgoing, outgoingNow, outgoingNow)
  useEffect(() => {
    if (state.kind !== 'sent') return
    takeBack()
    onDone(state.answer as MyComplaintView)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told once, when it is out
  }, [state])
  return {
    state,
    send: (form: ComplaintForm, key: string): boolean =>
      putOut({ draft: LETTER_DRAFT, key, door: DOOR, form, files: FILES }),
    takeBack,
  }
}
