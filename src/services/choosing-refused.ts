import { ApiError } from './api-error'

/** Where a file can be taken from. */
export type FileSource = 'device' | 'album' | 'chat'

/** What WeChat says when a function of its own fails. */
interface Failed {
  readonly errMsg?: string
  readonly errno?: number
}

/** The privacy notice was refused; 112: the function stands in no notice at all, which is ours to mend. */
const PRIVACY = 104
const UNDECLARED = 112
const PHONE_SAYS_NO = /auth|permission|denied/i

const WANTED: Readonly<Record<FileSource, string>> = { album: '照片', chat: '聊天里的文件', device: '文件' }

const why = (what: string, { errMsg = '', errno }: Failed): string => {
  if (errno === PRIVACY || errMsg.includes('privacy permission'))
    return `您没有同意微信的隐私保护提示，微信就不让选${what}。不选也能照常交；想选，请过一会儿再按一次，在提示里按“同意”。`
  if (errno === UNDECLARED || errMsg.includes('api scope'))
    return `这个小程序现在选不了${what}，不是您的问题。不选也能照常交，${what}可以当面或者邮寄给我们。`
  if (PHONE_SAYS_NO.test(errMsg))
    return `手机没有让微信看${what}。请到手机的“设置”里找到微信，打开“照片”和“存储”，再回来按一次；不选也能照常交。`
  return `没有打开${what}，请再按一次；还是不行，不选也能照常交。`
}

/**
 * Why nothing could be chosen and how to go on; null where the person only thought better of it.
 * @example choosingRefused({ errMsg: 'chooseMedia:fail cancel' }, 'album') // null
 */
export const choosingRefused = (thrown: unknown, source: FileSource): ApiError | null => {
  const failed = (thrown ?? {}) as Failed
  if (/cancel/i.test(failed.errMsg ?? '')) return null
  return new ApiError({
    code: 'interrupted',
    userMessage: why(WANTED[source], failed),
    retryable: false,
    requestId: '',
  })
}
