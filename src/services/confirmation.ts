import { useSyncExternalStore } from 'react'
import { newListeners } from './listeners'

type Answer = (isConfirmed: boolean) => void

let waiting: readonly Answer[] = []
const { watch, tell } = newListeners()

const isAsked = (): boolean => waiting.length > 0

/** Whether somebody is asked for his password or a code; the view follows. */
export const useConfirmationAsked = (): boolean => useSyncExternalStore(watch, isAsked, isAsked)

/** Asks whoever holds the phone to show that it is he; false where he would rather not. Once for all that wait. */
export const askConfirmation = (): Promise<boolean> =>
  new Promise((resolve) => {
    waiting = [...waiting, resolve]
    tell()
  })

/** What came of it; what waited goes on, or stays undone. */
export const answerConfirmation = (isConfirmed: boolean): void => {
  const answered = waiting
  waiting = []
  for (const answer of answered) answer(isConfirmed)
  tell()
}
