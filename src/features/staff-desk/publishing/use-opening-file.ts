import { useState } from 'react'
import { readPublicationFile } from '@/contract/piece-files'
import { asApiError } from '@/services/api-error'
import { saveFile } from '@/services/save-file'

/** Opens files of one piece one at a time: which one is under way, and why the last one failed. */
export const useOpeningFile = (id: string) => {
  const [busy, setBusy] = useState('')
  const [failure, setFailure] = useState('')
  const openFile = async (file: string, kind: string): Promise<void> => {
    setBusy(file)
    setFailure('')
    try {
      await saveFile(readPublicationFile, { id, file }, { kind })
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setBusy('')
  }
  return { busy, failure, open: (file: string, kind: string) => void openFile(file, kind) }
}
