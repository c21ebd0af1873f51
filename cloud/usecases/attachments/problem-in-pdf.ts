import { pdfProblem } from '../../../src/domain/attachments/pdf-check'
import { packedObjects, pdfHasPrograms } from '../../../src/domain/attachments/pdf-programs'
import type { ErrorCode } from '../../../src/contract/errors'
import type { Unpacker } from '../../ports/unpacker'

/** Most bytes that the objects of one stream may unfold to; real ones hold some 100 objects. */
const LARGEST_OBJECTS = 16 * 1024 * 1024
const MOST_STREAMS = 2000

const problemInStreams = async (bytes: Uint8Array, unpacker: Unpacker): Promise<ErrorCode | null> => {
  const streams = packedObjects(bytes)
  if (streams.length > MOST_STREAMS) return 'attachment_zip_bomb'
  for (const packed of streams) {
    const objects = await unpacker.beginning(packed, LARGEST_OBJECTS + 1)
    // What is not deflated, or is damaged, no reader unfolds either.
    if (objects === null) continue
    if (objects.length > LARGEST_OBJECTS) return 'attachment_zip_bomb'
    if (pdfHasPrograms(objects)) return 'attachment_has_macros'
  }
  return null
}

/** What speaks against keeping a PDF: a lock, a missing end, or something in it that runs; null when nothing does. */
export const problemInPdf = async (bytes: Uint8Array, unpacker: Unpacker): Promise<ErrorCode | null> => {
  const problem = pdfProblem(bytes)
  if (problem !== null) return problem
  return pdfHasPrograms(bytes) ? 'attachment_has_macros' : problemInStreams(bytes, unpacker)
}
