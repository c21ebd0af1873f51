import { useState } from 'react'
import { forget, keep, recall } from '@/services/storage'

interface Kept<T> {
  readonly value: T
  readonly set: (next: T) => void
  /** Forgets it, here and on the phone. */
  readonly clear: () => void
  /** False when the phone refused to keep it. */
  readonly isKept: boolean
}

/** State that is written to the phone at every change, so that a killed page loses nothing. */
export const useKeptState = <T>(key: string, initial: () => T): Kept<T> => {
  const [value, setValue] = useState<T>(() => recall<T>(key) ?? initial())
  const [isKept, setIsKept] = useState(true)
  return {
    value,
    set: (next) => {
      setValue(next)
      setIsKept(keep(key, next))
    },
    clear: () => {
      forget(key)
      setValue(initial())
    },
    isKept,
  }
}

/** Name under which something typed for a case is kept. */
export const keptName = (what: string, caseId: string): string => `desk:${what}:${caseId}`
