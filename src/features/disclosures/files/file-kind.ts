import { fileSize } from '../../../domain/attachments/file-size'
import { KIND_FACTS, type AttachmentKind } from '../../../domain/attachments/kinds'
import type { DocumentFile } from '../../../contract/document-view'

/** What a file is called by kind, e.g. Word 文档. */
export const kindText = (kind: string): string =>
  kind in KIND_FACTS ? KIND_FACTS[kind as AttachmentKind].label : kind.toUpperCase()

/** Kind and size, known before anything is fetched: 「PDF，1.2 MB」. */
export const kindAndSize = ({ kind, size }: Pick<DocumentFile, 'kind' | 'size'>): string =>
  `${kindText(kind)}，${fileSize(size)}`
