/** Refusals of signing in by phone. */
export const PHONE_ERRORS = {
  no_sms: { status: 409, message: '这里还没有开通短信验证，不登录也能查、能申请', retryable: false },
  sms_failed: { status: 503, message: '短信没有发出去，请过一会儿再试', retryable: true },
  too_many_codes: { status: 429, message: '验证码要得太多了，请过一会儿再试', retryable: false },
  wrong_phone_code: { status: 401, message: '验证码不对或者过期了，请核对，或者重新获取', retryable: false },
  phone_of_another: {
    status: 409,
    message: '这个手机号码已经登记在另一个身份上。可以把两边合到一起，也可以用它登录',
    retryable: false,
  },
  two_wechats: {
    status: 409,
    message: '两个身份各用一个微信号登录，不能合到一起。那边的申请请用那个微信号打开，或者用编号查',
    retryable: false,
  },
  not_for_staff: { status: 409, message: '工作人员账号用账号和密码登录，不用手机号码', retryable: false },
} as const
