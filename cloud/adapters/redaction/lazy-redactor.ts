import type { Redactor } from '../../ports/redactor'

const real = async (): Promise<Redactor> => (await import('./pdf-redactor')).pdfRedactor

/** The redactor, loaded with its renderer and fonts when the first page is asked for: most processes never need it. */
export const lazyRedactor: Redactor = {
  pages: async (file) => (await real()).pages(file),
  picture: async (file, page) => (await real()).picture(file, page),
  redact: async (file, marks) => (await real()).redact(file, marks),
}
