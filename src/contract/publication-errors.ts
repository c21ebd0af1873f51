/** Refusals of the publishing desk. */
export const PUBLICATION_ERRORS = {
  stale_publication: { status: 409, message: '这篇稿件刚被别人办理过，请刷新后再办', retryable: false },
  personal_data_found: { status: 409, message: '稿件里有个人信息，请遮盖后再办', retryable: false },
  interpretation_missing: { status: 409, message: '政策文件要和解读一起发布', retryable: false },
  publication_incomplete: { status: 422, message: '稿件还缺内容，请补齐后再送审', retryable: false },
  publish_time_past: { status: 422, message: '发布时间已经过了，请改时间或者立即发布', retryable: false },
  file_unreadable: { status: 422, message: '文件读不出来，请另存后再选', retryable: false },
} as const
