/** Refusals about accounts at the desk and their passwords. */
export const STAFF_ACCOUNT_ERRORS = {
  weak_password: { status: 422, message: '密码太容易被猜到，请换一个', retryable: false },
  same_password: { status: 422, message: '新密码和原来的一样，请换一个', retryable: false },
  password_to_change: {
    status: 403,
    message: '您用的是一次性密码，请先改成自己的密码',
    retryable: false,
  },
  to_confirm_again: {
    status: 403,
    message: '这一步关系重大，要再输一次密码或者验证码。还没有办，您填写的内容没有丢',
    retryable: false,
  },
  one_time_password_over: {
    status: 401,
    message: '一次性密码过期了，请本单位负责人重新发一个',
    retryable: false,
  },
  own_township: {
    status: 409,
    message: '您的账号开在这个乡镇，停用以后您自己也进不来。请先到别的乡镇开账号',
    retryable: false,
  },
  township_closed: {
    status: 409,
    message: '这个乡镇已经不收新的申请和来信，请看首页写的由谁接着办',
    retryable: false,
  },
  township_without_county: {
    status: 409,
    message: '您所在的乡镇还没有设在哪个县，请管理主机的人先设好',
    retryable: false,
  },
  account_taken: { status: 409, message: '这个账号已经有人用了，请换一个', retryable: false },
  own_account: {
    status: 409,
    message: '自己的岗位和账号要请另一位负责人来改',
    retryable: false,
  },
  county_account: {
    status: 409,
    message: '这是县里的账号，由管理主机的人来改',
    retryable: false,
  },
  account_is_closed: { status: 409, message: '这个账号已经停用，要先恢复', retryable: false },
  account_is_open: { status: 409, message: '这个账号没有停用，不用恢复', retryable: false },
  last_keeper: {
    status: 409,
    message: '他是唯一的负责人，改了就没有人管账号了。请先让另一位做负责人',
    retryable: false,
  },
  still_appointed: {
    status: 409,
    message: '他还在领导小组任职，请先在“领导小组”里登记免职，再停用账号',
    retryable: false,
  },
} as const
