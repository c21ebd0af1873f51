import { useState } from 'react'
import { asApiError } from './api-error'

/** Files that can be had one at a time, by name. */
export interface SavingFile<Name extends string> {
  /** The one that is coming. */
  readonly busy: Name | null
  /** Chinese: why the last one did not come, '' when it did. */
  readonly failure: string
  save(name: Name, work: () => Promise<void>): void
}

/**
 * Saves one of several files; whoever presses sees which is coming, and why one did not come.
 * @example save('pdf', () => saveFile(downloadReport, { id, format: 'pdf' }, { kind: 'pdf' }))
 */
export const useSavingFile = <Name extends string>(): SavingFile<Name> => {
  const [busy, setBusy] = useState<Name | null>(null)
  const [failure, setFailure] = useState('')
  const save = async (name: Name, work: () => Promise<void>): Promise<void> => {
    setBusy(name)
    setFailure('')
    try {
      await work()
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setBusy(null)
  }
  return { busy, failure, save: (name, work) => void save(name, work) }
}
