import { useEffect } from 'react'
import { isWeb } from './aria'

/** Taro draws its inputs a moment after mounting. */
const UNTIL_DRAWN = 50

/**
 * Web: gives the focus to an element once, when asked. Taro's own `focus` property would take it again at each
 * drawing, away from whatever the person types in by then. The mini-program's inputs take theirs by property.
 */
export const useWebFocus = (id: string, wanted: boolean): void => {
  useEffect(() => {
    if (!isWeb || !wanted) return
    const timer = setTimeout(() => document.getElementById(id)?.focus(), UNTIL_DRAWN)
    return () => clearTimeout(timer)
  }, [id, wanted])
}
