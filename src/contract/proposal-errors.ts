/** Refusals of proposals. */
export const PROPOSAL_ERRORS = {
  proposal_act_incomplete: { status: 422, message: '还有没写的，请补齐后再办', retryable: false },
  proposal_twice: { status: 409, message: '这一次会议里已经有这个编号，请核对', retryable: false },
} as const
