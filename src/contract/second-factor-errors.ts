/** Refusals of the second step of signing in. */
export const SECOND_FACTOR_ERRORS = {
  second_factor_to_give: { status: 403, message: '请先输入验证器 App 上的 6 位数字', retryable: false },
  second_factor_to_set: { status: 403, message: '您的岗位登录要两步，请先设好第二步', retryable: false },
  wrong_second_factor: {
    status: 401,
    message: '验证码不对或者用过了，请等 App 换一个新的再输；换过手机的用备用码',
    retryable: false,
  },
  second_factor_locked: { status: 429, message: '输错次数太多，请过一会儿再试', retryable: false },
  no_second_factor: { status: 409, message: '没有设第二步，不用取消', retryable: false },
  no_second_factor_begun: {
    status: 409,
    message: '请先生成密钥，加到验证器 App 里，再输验证码',
    retryable: false,
  },
  second_factor_needed: {
    status: 409,
    message: '您的岗位登录必须两步，可以换新手机，不能关掉',
    retryable: false,
  },
  own_second_factor_first: {
    status: 409,
    message: '请先给自己设好第二步，再要求别人，免得您自己进不来',
    retryable: false,
  },
  rule_of_county: { status: 409, message: '这是县里要求的，要请县里来改', retryable: false },
  own_second_factor: {
    status: 409,
    message: '自己的第二步不能自己取消，要请两位负责人来办',
    retryable: false,
  },
  removal_by_another: {
    status: 409,
    message: '您已经提出了，要另一位负责人或者县里的人同意',
    retryable: false,
  },
  no_removal_asked: {
    status: 409,
    message: '没有人提出取消，或者提出后超过 3 天了，请重新提出',
    retryable: false,
  },
} as const
