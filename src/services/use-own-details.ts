import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { forgetOwnDetails, keepOwnDetails, readOwnDetails, type OwnDetails } from './own-details'

/** Whether what is written about oneself is to be kept for the next form: as it was last agreed to, at first not. */
export const useOwnDetails = () => {
  const [atFirst] = useState(readOwnDetails)
  const [isKept, setKept] = useState(atFirst !== undefined)
  const [isNumberKept, setNumberKept] = useState(atFirst?.identityNumber !== undefined)
  /** Carried out when the form is sent: a tick alone keeps nothing. */
  const carryOut = (answers: Parameters<typeof keepOwnDetails>[0]): void => {
    if (isKept) void keepOwnDetails(answers, isNumberKept)
    else forgetOwnDetails()
  }
  return { isKept, setKept, isNumberKept, setNumberKept, carryOut }
}

export type OwnDetailsConsent = ReturnType<typeof useOwnDetails>

/** What is kept, as it is whenever the page is shown; what was removed on it can be brought back. */
export const useKeptDetails = () => {
  const [kept, setKept] = useState(readOwnDetails)
  const [gone, setGone] = useState<OwnDetails>()
  useDidShow(() => setKept(readOwnDetails()))
  const remove = (): void => {
    setGone(kept)
    forgetOwnDetails()
    setKept(undefined)
  }
  const bringBack = (): void => {
    if (gone !== undefined) void keepOwnDetails(gone, true)
    setKept(gone)
    setGone(undefined)
  }
  return { kept, gone, remove, bringBack }
}
