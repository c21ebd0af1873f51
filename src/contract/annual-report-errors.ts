/** Refusals of the annual report. */
export const ANNUAL_REPORT_ERRORS = {
  report_year_refused: { status: 409, message: '这一年的报告不能编制', retryable: false },
} as const
