import { useRef, useState } from 'react'
import { readDocumentFile } from '../../../contract/read-document-file'
import { asApiError, type ApiError } from '../../../services/api-error'
import { playSound } from '../../../services/playback'
import { pictureFrom } from '../../../services/save-file'
import type { FileId } from '../files/use-opened-file'

/** Fetches a recording once, and plays it whenever it is asked for. */
export const useRecording = (id: FileId) => {
  const address = useRef('')
  /** How much is here, from 0 to 1; null while nothing is fetched. */
  const [done, setDone] = useState<number | null>(null)
  const [failure, setFailure] = useState<ApiError | null>(null)
  const play = async (): Promise<void> => {
    setFailure(null)
    try {
      if (address.current === '') {
        setDone(0)
        address.current = await pictureFrom(readDocumentFile, { ...id }, setDone)
      }
      playSound(id.file, address.current)
    } catch (thrown) {
      setFailure(asApiError(thrown))
    }
    setDone(null)
  }
  return { done, failure, play: () => void play() }
}
