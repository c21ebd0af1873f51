import { useState } from 'react'
import { SOUND_KINDS, type AttachmentKind } from '@/domain/attachments/kinds'
import { readPublicationFile } from '@/contract/piece-files'
import { asApiError } from '@/services/api-error'
import { playSound } from '@/services/playback'
import { pictureFrom, saveFile } from '@/services/save-file'

/** Opens files of one piece one at a time: which one is under way, and why the last one failed. */
export const useOpeningFile = (id: string) => {
  const [busy, setBusy] = useState('')
  const [failure, setFailure] = useState('')
  const openFile = async (file: string, kind: string): Promise<void> => {
    setBusy(file)
    setFailure('')
    try {
      // A recording is listened to here: WeChat would only hand it on.
      if (SOUND_KINDS.includes(kind as AttachmentKind))
        playSound(file, await pictureFrom(readPublicationFile, { id, file }))
      else await saveFile(readPublicationFile, { id, file }, { kind })
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setBusy('')
  }
  return { busy, failure, open: (file: string, kind: string) => void openFile(file, kind) }
}
