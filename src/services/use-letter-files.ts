import { useState } from 'react'
import type { Endpoint, FileAnswer } from '../contract/endpoint'
import type { LetterFileFormat, LetterLine } from '../contract/letters'
import { asApiError } from './api-error'
import { saveFile } from './save-file'

type Input = { id: string; letter: string; format: LetterFileFormat }

/** Saving letters of one case one at a time: which one is under way, and why the last one failed. */
export const useLetterFiles = (door: Endpoint<Input, FileAnswer>, id: string) => {
  const [busy, setBusy] = useState('')
  const [failure, setFailure] = useState('')
  const save = async ({ id: letter }: LetterLine, format: LetterFileFormat): Promise<void> => {
    setBusy(`${letter}/${format}`)
    setFailure('')
    try {
      await saveFile(door, { id, letter, format }, { kind: format })
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setBusy('')
  }
  return {
    busy,
    failure,
    onSave: (letter: LetterLine, format: LetterFileFormat) => void save(letter, format),
  }
}
