import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import type { PagePixels } from '../../../src/domain/redaction/paint'

let library: Promise<PDFiumLibrary> | null = null

/** Works on an opened PDF and closes it again, whatever happens. */
export const withPdf = async <T>(
  pdf: Uint8Array,
  work: (document: PDFiumDocument) => Promise<T>,
): Promise<T> => {
  const pdfium = await (library ??= PDFiumLibrary.init())
  const document = await pdfium.loadDocument(pdf)
  try {
    return await work(document)
  } finally {
    document.destroy()
  }
}

/** A page as pixels. `scale`: pixels a point. Filled-in forms are part of what a reader sees. */
export const pixelsOf = async (
  document: PDFiumDocument,
  page: number,
  scale: number,
): Promise<PagePixels> => {
  const { width, height, data } = await document
    .getPage(page)
    .render({ scale, render: 'bitmap', renderFormFields: true })
  return { width, height, data }
}
