import { useRef, useState } from 'react'
import { forget, keep, recall } from '@/services/storage'

interface Kept<T> {
  readonly value: T
  readonly set: (next: T) => void
  /** Goes on from the newest value, which a slow phone may not have drawn yet. */
  readonly change: (from: (newest: T) => T) => void
  /** Forgets it, here and on the phone. */
  readonly clear: () => void
  /** False when the phone refused to keep it. */
  readonly isKept: boolean
}

/** State that is written to the phone at every change, so that a killed page loses nothing. */
export const useKeptState = <T>(key: string, initial: () => T): Kept<T> => {
  const [value, setValue] = useState<T>(() => recall<T>(key) ?? initial())
  const [isKept, setIsKept] = useState(true)
  const newest = useRef(value)
  const show = (next: T) => {
    newest.current = next
    setValue(next)
  }
  const set = (next: T) => {
    show(next)
    setIsKept(keep(key, next))
  }
  return {
    value,
    set,
    change: (from) => set(from(newest.current)),
    clear: () => {
      forget(key)
      show(initial())
    },
    isKept,
  }
}

/** Name under which something typed for a case is kept. */
export const keptName = (what: string, caseId: string): string => `desk:${what}:${caseId}`
