import type { NoticeFiles } from '../../ports/notice-files'

/** Lays notices out; libraries and fonts are loaded with the first one, so that a function starts without them. */
export const noticeFiles: NoticeFiles = {
  code: async (text) => (await import('./picture-code')).pictureCode(text),
  make: async (notice) => (await import('./notice-pdf')).noticePdf(notice),
}
