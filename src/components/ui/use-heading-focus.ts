import { useEffect, useRef, type RefObject } from 'react'
import { isWeb } from './aria'

/** Sooner than a field that asks for the focus, so that the field to mend has the last word. */
const UNTIL_DRAWN = 30

let isFirst = true

/** Whether somebody writes on the same page; a title that arrives late must not take the words away. */
const isWriting = (heading: HTMLElement): boolean => {
  const active = document.activeElement
  const writes = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
  return writes && heading.closest('.taro_page')?.contains(active) === true
}

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
    const timer = setTimeout(() => {
      const element = heading.current
      if (element !== null && !isWriting(element)) element.focus({ preventScroll: true })
    }, UNTIL_DRAWN)
    return () => clearTimeout(timer)
  }, [wanted])
  return heading
}
