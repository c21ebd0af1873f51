import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { asApiError } from './api-error'

const REFUSED = '没有用微信里的号码，自己填也一样'

/**
 * What follows WeChat's answer to a question for the number: `use` with its code, words where there is none. Nothing is ever held
 * up by it.
 */
export const useWechatPhone = (use: (code: string) => Promise<unknown>) => {
  const [isRefused, setRefused] = useState(false)
  const using = useMutation({ mutationFn: use })
  const error = using.error === null ? null : asApiError(using.error)
  return {
    error,
    /** '' for nothing to say. */
    note: isRefused ? REFUSED : (error?.userMessage ?? ''),
    take: (code: string | null): void => {
      setRefused(code === null)
      if (code === null) using.reset()
      else using.mutate(code)
    },
  }
}
