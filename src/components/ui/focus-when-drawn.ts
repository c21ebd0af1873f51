/** A slow phone draws what has just been mounted a good while later; until then it takes no focus. Unit: ms. */
const TRY_EVERY = 60
const TRIES = 50

/** Whether somebody writes elsewhere on the same page: what arrives late must not take the words away. */
const isWriting = (element: HTMLElement): boolean => {
  const active = document.activeElement
  const writes = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
  return writes && !element.contains(active) && element.closest('.taro_page')?.contains(active) === true
}

type Waiting = {
  /** When it is tried first. Unit: ms. */
  readonly after: number
  /** A title: stays where it is on the screen, and doesn't even ask while somebody writes. */
  readonly quietly: boolean
}

/**
 * Web: gives the focus to an element as soon as it is there and takes it. Ends the waiting when somebody writes
 * elsewhere in the meantime. Gives what ends it sooner.
 * @example useEffect(() => focusWhenDrawn(() => document.getElementById(id), { after: 50, quietly: false }), [id])
 */
export const focusWhenDrawn = (find: () => HTMLElement | null, { after, quietly }: Waiting): (() => void) => {
  let timer: ReturnType<typeof setTimeout>
  const attempt = (nth: number): void => {
    const element = find()
    if (element !== null && (quietly || nth > 0) && isWriting(element)) return
    element?.focus({ preventScroll: quietly })
    // Taro's fields are an element around the one that takes the focus.
    if (element?.contains(document.activeElement) !== true && nth < TRIES)
      timer = setTimeout(() => attempt(nth + 1), TRY_EVERY)
  }
  timer = setTimeout(() => attempt(0), after)
  return () => clearTimeout(timer)
}
