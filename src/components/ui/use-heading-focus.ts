import { useEffect, useRef, type RefObject } from 'react'
import { isWeb } from './aria'
import { focusWhenDrawn } from './focus-when-drawn'

/** Sooner than a field that asks for the focus, so that the field to mend has the last word. */
const UNTIL_DRAWN = 30

let isFirst = true

/**
 * Web: the title of a page or step that comes after the first takes the focus, so that a screen reader says where
 * one is now. Gives the ref to put on the title.
 */
export const useHeadingFocus = (wanted: boolean): RefObject<HTMLElement> => {
  const heading = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isWeb || !wanted) return
    if (isFirst) {
      isFirst = false
      return
    }
    return focusWhenDrawn(() => heading.current, { after: UNTIL_DRAWN, quietly: true })
  }, [wanted])
  return heading
}
