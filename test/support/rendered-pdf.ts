import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { GrayImage } from './gray-image'

let library: Promise<PDFiumLibrary> | null = null

/** Every page of a PDF as pixels, drawn by the engine that Chromium has. `scale`: pixels a point. */
export const renderPages = async (pdf: Uint8Array, scale: number): Promise<readonly GrayImage[]> => {
  const pdfium = await (library ??= PDFiumLibrary.init())
  const document = await pdfium.loadDocument(pdf)
  const images: GrayImage[] = []
  for (const page of document.pages()) {
    const { width, height, data } = await page.render({ scale, render: 'bitmap' })
    const grey = (at: number): number => ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3
    const pixels = Uint8Array.from({ length: width * height }, (_, at) => grey(at * 4))
    images.push({ width, height, pixels })
  }
  document.destroy()
  return images
}
