import { useEffect } from 'react'
import { isWeb } from './aria'
import { focusWhenDrawn } from './focus-when-drawn'

/** Taro draws its inputs a moment after mounting. */
const UNTIL_DRAWN = 50

/** Web: gives the focus to an element, at once or as soon as it is drawn. */
const focusOnWeb = (id: string): void => {
  if (!isWeb) return
  const here = document.getElementById(id)
  if (here !== null) here.focus()
  else focusWhenDrawn(() => document.getElementById(id), { after: UNTIL_DRAWN, quietly: false })
}

type Item<Value extends string> = { readonly value: Value }

/** A group of radios or tabs in which the arrow keys of the web move the choice, and the focus with it. */
export type ArrowGroup<Value extends string> = {
  readonly items: readonly Item<Value>[]
  readonly onChange: (value: Value) => void
  /** Id of the element of an item; it may stand in another part of the group, or not be drawn before it is chosen. */
  readonly idOf: (value: Value) => string
}

/**
 * What an arrow key does at a place of the group; nothing at its ends.
 * @example <Pressable onArrow={moveFrom(place, { items, onChange, idOf })} />
 */
export const moveFrom =
  <Value extends string>(place: number, { items, onChange, idOf }: ArrowGroup<Value>) =>
  (step: -1 | 1): void => {
    const next = items[place + step]
    if (next === undefined) return
    onChange(next.value)
    focusOnWeb(idOf(next.value))
  }

/**
 * Web: gives the focus to an element once, when asked. Taro's own `focus` property would take it again at each
 * drawing, away from whatever the person types in by then. The mini-program's inputs take theirs by property.
 */
export const useWebFocus = (id: string, wanted: boolean): void => {
  useEffect(() => {
    if (!isWeb || !wanted) return
    return focusWhenDrawn(() => document.getElementById(id), { after: UNTIL_DRAWN, quietly: false })
  }, [id, wanted])
}
