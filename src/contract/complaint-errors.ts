/** Refusals of the mailbox. */
export const COMPLAINT_ERRORS = {
  stale_complaint: { status: 409, message: '这封信刚被别人办理过，请刷新后再办', retryable: false },
  complaint_needs_name: {
    status: 422,
    message: '这一类来信要留姓名、电话和住址才能办理；不想留名的，请改选别的类别',
    retryable: false,
  },
  complaint_act_incomplete: { status: 422, message: '还缺内容，请补齐后再提交', retryable: false },
  place_outside: {
    status: 422,
    message: '这个位置不在本县，请重新选，或者去掉位置、只写地点',
    retryable: false,
  },
  complaint_not_joinable: {
    status: 409,
    message: '这件事已经办完，或者不能合在一起反映，请单独写信',
    retryable: false,
  },
  voice_note_empty: { status: 422, message: '这段录音里没有声音，请按住重说一遍', retryable: false },
  voice_note_too_long: {
    status: 422,
    message: '录音最长 60 秒，请分开说，或者把要紧的写下来',
    retryable: false,
  },
  voice_note_not_sound: {
    status: 422,
    message: '这不是能听的录音，请用 mp3 或者 m4a 的录音',
    retryable: false,
  },
  complaint_not_agreed: {
    status: 409,
    message: '写信的人没有同意公开，或者已经撤回同意，不能公开这封信',
    retryable: false,
  },
} as const
