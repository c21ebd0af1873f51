import { useState } from 'react'
import type { AttachmentView } from '../contract/attachments'
import type { Endpoint, FileAnswer } from '../contract/endpoint'
import { SOUND_KINDS } from '../domain/attachments/kinds'
import { asApiError } from './api-error'
import { playSound } from './playback'
import { pictureFrom, saveFile } from './save-file'

/** Opening attachments one at a time: which one is under way, and why the last one failed. */
export const useAttachmentFiles = <Input extends Readonly<Record<string, unknown>>>(
  door: Endpoint<Input, FileAnswer>,
  inputOf: (id: string) => NoInfer<Input>,
) => {
  const [busy, setBusy] = useState('')
  const [failure, setFailure] = useState('')
  const open = async ({ id, kind }: AttachmentView): Promise<void> => {
    setBusy(id)
    setFailure('')
    try {
      if (SOUND_KINDS.includes(kind)) playSound(id, await pictureFrom(door, inputOf(id)))
      else await saveFile(door, inputOf(id), { kind })
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setBusy('')
  }
  return { busy, failure, onOpen: (attachment: AttachmentView) => void open(attachment) }
}
