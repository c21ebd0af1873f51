import { useSyncExternalStore } from 'react'
import { isGuardedOpen, watchGuarded } from './guarded-storage'

/** Whether what this phone keeps has been read: some milliseconds after the start of the program. */
export const useGuarded = (): boolean => useSyncExternalStore(watchGuarded, isGuardedOpen, isGuardedOpen)
