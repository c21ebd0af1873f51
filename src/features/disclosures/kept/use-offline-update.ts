import { useState } from 'react'
import { asApiError } from '../../../services/api-error'
import { updateOfflineIndex } from '../../../services/offline-index'

const FULL = '手机存满了，目录没有存下。请删掉一些收藏，或清理微信的存储空间后再试。'

/** Fetching the list of titles by hand: whether it is under way, and why it failed. */
export const useOfflineUpdate = () => {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const update = async (): Promise<void> => {
    setBusy(true)
    setFailure('')
    try {
      if ((await updateOfflineIndex()) === 'full') setFailure(FULL)
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setBusy(false)
  }
  return { busy, failure, update: () => void update() }
}
