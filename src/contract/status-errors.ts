/**
 * Refusals that a status alone tells, where what came is no answer of ours: a host's own page, a proxy's. The phone knows these
 * by heart; all others come with their words.
 */
export const STATUS_ERRORS = {
  unauthenticated: { status: 401, message: '请先登录，您填写的内容已保存在手机上', retryable: false },
  forbidden: { status: 403, message: '您没有办理这一步的权限，请联系本单位管理员', retryable: false },
  not_found: { status: 404, message: '没有找到，可能已撤下或链接不完整', retryable: false },
  body_too_large: { status: 413, message: '内容太多，请删减后再提交', retryable: false },
  rate_limited: { status: 429, message: '操作太频繁，请稍后再试', retryable: true },
  unavailable: { status: 503, message: '系统正忙，请稍后再试，您填写的内容没有丢', retryable: true },
  internal: { status: 500, message: '系统出了问题，请稍后再试，或打电话联系我们', retryable: true },
} as const
