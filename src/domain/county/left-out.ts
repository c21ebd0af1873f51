/** Why a township is not in the sum. */
export type LeftOutBecause = 'not_handed_in' | 'other_year' | 'other_form'

/** Chinese: why a township is not in the sum. @example LEFT_OUT_TEXTS.not_handed_in // '还没有公开' */
export const LEFT_OUT_TEXTS: Readonly<Record<LeftOutBecause, string>> = {
  not_handed_in: '还没有公开',
  other_year: '不是这一年的',
  other_form: '用的不是这一年的格式',
}

/** A township that is not in the sum. */
export interface LeftOut {
  readonly township: string
  readonly because: LeftOutBecause
}
