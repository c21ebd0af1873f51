import { useState } from 'react'
import { forgetOwnDetails, keepOwnDetails, readOwnDetails } from './own-details'

/** Whether what is written about oneself is to be kept for the next form: as it was last agreed to, at first not. */
export const useOwnDetails = () => {
  const [atFirst] = useState(readOwnDetails)
  const [isKept, setKept] = useState(atFirst !== undefined)
  const [isNumberKept, setNumberKept] = useState(atFirst?.identityNumber !== undefined)
  /** Carried out when the form is sent: a tick alone keeps nothing. */
  const carryOut = (answers: Parameters<typeof keepOwnDetails>[0]): void => {
    if (isKept) keepOwnDetails(answers, isNumberKept)
    else forgetOwnDetails()
  }
  return { isKept, setKept, isNumberKept, setNumberKept, carryOut }
}

export type OwnDetailsConsent = ReturnType<typeof useOwnDetails>
