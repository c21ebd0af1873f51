/** Where an order to correct stands. */
export const RECTIFICATION_STATUSES = ['to_mend', 'to_check', 'mended', 'withdrawn'] as const
export type RectificationStatus = (typeof RECTIFICATION_STATUSES)[number]

/** Chinese names. @example RECTIFICATION_STATUS_TEXTS.to_check // '已报整改，等县里核查' */
export const RECTIFICATION_STATUS_TEXTS: Readonly<Record<RectificationStatus, string>> = {
  to_mend: '待整改',
  to_check: '已报整改，等县里核查',
  mended: '已整改到位',
  withdrawn: '已撤销',
}

/** @example isOpenRectification('mended') // false */
export const isOpenRectification = (status: RectificationStatus): boolean =>
  status === 'to_mend' || status === 'to_check'
