import type { NoticeFiles } from '../../ports/notice-files'

/** Lays notices out; libraries and fonts are loaded with the first one, so that a function starts without them. */
export const noticeFiles: NoticeFiles = {
  make: async (notice) => (await import('./notice-pdf')).noticePdf(notice),
}
