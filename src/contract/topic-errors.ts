/** Refusals of topics. */
export const TOPIC_ERRORS = {
  topic_act_incomplete: { status: 422, message: '还缺内容，请补齐后再提交', retryable: false },
  topic_closed_to_support: { status: 409, message: '这个点题已经有结果了，不能再支持', retryable: false },
} as const
