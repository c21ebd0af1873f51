import type { PDFiumDocument } from '@hyzyla/pdfium'
import { findLatin } from '../../../src/domain/attachments/bytes'
import { stripJpeg } from '../../../src/domain/attachments/strip-jpeg'
import { stripPng } from '../../../src/domain/attachments/strip-png'
import { markLabel, type RedactionMark } from '../../../src/domain/redaction/marks'
import { bled, boxOf, isBlack, paintedBlack } from '../../../src/domain/redaction/paint'
import { whatRemains } from '../../../src/domain/redaction/remains'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { PagedFile, PageSize, RedactionProblem, Redactor } from '../../ports/redactor'
import { pixelsOf, withPdf } from './pdf-pages'
import { picturePdf, type PicturePage } from './picture-pdf'
import { pngOf } from './png'

const POINTS_AN_INCH = 72
/** Enough to read small print on paper. */
const GIVEN = 150 / POINTS_AN_INCH
/** Pixels painted beyond a mark, so that all of the mark is black however the picture is drawn. */
const BLEED = 3
const SHOWN_WIDTH = 900
const LARGEST_SIDE = 2000

/** Parts of a PDF that hold what no page shows. */
const HIDDEN_PARTS = [
  '/Metadata',
  '/EmbeddedFile',
  '/Annots',
  '/AcroForm',
  '/JavaScript',
  '/Author',
  '/Title',
  '/OCProperties',
]

/** Size of a picture as it stands upright: pdfkit turns photos as their Exif says. */
const uprightSize = ({ kind, bytes }: PagedFile): PageSize => {
  const read = kind === 'png' ? stripPng(bytes) : stripJpeg(bytes)
  if (!read.ok) throw new Error(read.code)
  const { width, height, orientation } = read.value
  const isLying = kind === 'jpeg' && orientation > 4
  return isLying ? { width: height, height: width } : { width, height }
}

/** A picture as a page of its shape. */
const asPdf = async (file: PagedFile): Promise<Uint8Array> => {
  if (file.kind === 'pdf') return file.bytes
  const { width, height } = uprightSize(file)
  const scale = Math.min(1, LARGEST_SIDE / Math.max(width, height))
  return picturePdf([{ width: width * scale, height: height * scale, picture: file.bytes, labels: [] }])
}

const sizeOf = (document: PDFiumDocument, page: number): PageSize => {
  const { originalWidth, originalHeight } = document.getPage(page).getOriginalSize()
  return { width: originalWidth, height: originalHeight }
}

const PAGED: readonly string[] = ['pdf', 'jpeg', 'png']

/** Opens a file page by page; one that can't be opened is refused, not thrown. */
const opened = async <T>(
  file: PagedFile,
  work: (document: PDFiumDocument) => Promise<Result<T, RedactionProblem>>,
): Promise<Result<T, RedactionProblem>> => {
  if (!PAGED.includes(file.kind)) return fail('redaction_kind')
  try {
    return await withPdf(await asPdf(file), work)
  } catch {
    return fail('redaction_unreadable')
  }
}

const onPage = (marks: readonly RedactionMark[], page: number): readonly RedactionMark[] =>
  marks.filter((mark) => mark.page === page)

/** One page painted: its picture, and on each box its ground. */
const paintedPage = async (
  document: PDFiumDocument,
  page: number,
  marks: readonly RedactionMark[],
): Promise<PicturePage> => {
  const size = sizeOf(document, page)
  const pixels = await pixelsOf(document, page, GIVEN)
  const boxes = marks.map((mark) => bled(boxOf(mark, pixels), BLEED, pixels))
  const labels = marks.map(({ area, ground }) => ({
    text: markLabel(ground),
    left: (area?.left ?? 0) * size.width,
    top: (area?.top ?? 0) * size.height,
    width: (area?.width ?? 1) * size.width,
    height: (area?.height ?? 1) * size.height,
  }))
  return { ...size, picture: pngOf(paintedBlack(pixels, boxes)), labels }
}

const pagesNotBlack = (pictures: Uint8Array, marks: readonly RedactionMark[]): Promise<readonly number[]> =>
  withPdf(pictures, async (document) => {
    const wrong: number[] = []
    for (const page of new Set(marks.map((mark) => mark.page))) {
      const pixels = await pixelsOf(document, page, GIVEN)
      const isWhole = onPage(marks, page).every((mark) => isBlack(pixels, boxOf(mark, pixels)))
      if (!isWhole) wrong.push(page)
    }
    return wrong
  })

/** Looks through what was made as a stranger would: text, objects, hidden parts; the boxes in the pictures alone. */
const findings = async (
  made: { readonly pictures: Uint8Array; readonly labelled: Uint8Array; readonly pages: number },
  marks: readonly RedactionMark[],
) => {
  const seen = await withPdf(made.labelled, async (document) => {
    const pages = [...document.pages()]
    return {
      texts: pages.map((page) => page.getText()),
      objects: pages.flatMap((page) => [...page.objects()].map(({ type }) => type)),
      pages: pages.length,
    }
  })
  return {
    ...seen,
    labels: [...new Set(marks.map(({ ground }) => markLabel(ground)))],
    hiddenParts: HIDDEN_PARTS.filter((part) => findLatin(made.labelled, part) !== -1),
    pagesNotBlack: await pagesNotBlack(made.pictures, marks),
    pagesExpected: made.pages,
  }
}

const redact: Redactor['redact'] = (file, marks) =>
  opened(file, async (document) => {
    const painted: PicturePage[] = []
    for (let page = 0; page < document.getPageCount(); page += 1)
      painted.push(await paintedPage(document, page, onPage(marks, page)))
    const pictures = await picturePdf(painted.map((page) => ({ ...page, labels: [] })))
    const labelled = await picturePdf(painted)
    const remaining = whatRemains(await findings({ pictures, labelled, pages: painted.length }, marks))
    return remaining.length === 0
      ? ok(labelled)
      : fail('redaction_incomplete', {
          message: `遮盖没有做干净：${remaining.join('；')}。请换一种遮盖方式再试`,
        })
  })

/** Redacts by drawing pages anew: what was under a box isn't in the new file at all. */
export const pdfRedactor: Redactor = {
  pages: (file) =>
    opened(file, async (document) =>
      ok(Array.from({ length: document.getPageCount() }, (_, page) => sizeOf(document, page))),
    ),
  picture: (file, page) =>
    opened(file, async (document) => {
      if (page >= document.getPageCount()) return fail('redaction_unreadable')
      const { width } = sizeOf(document, page)
      return ok(pngOf(await pixelsOf(document, page, SHOWN_WIDTH / width)))
    }),
  redact,
}
