import { useState, type ReactNode } from 'react'
import { Heading } from '../../../components/ui/heading'
import { Notice } from '../../../components/ui/notice'
import { Remote } from '../../../components/ui/remote'
import { Stack } from '../../../components/ui/stack'
import { TextLink } from '../../../components/ui/text-link'
import { Words } from '../../../components/ui/words'
import type { OpenedFile } from '../../../contract/open-document-file'
import { canReadAloud } from '../../../services/read-aloud'
import { remoteOf } from '../../../services/remote'
import { openDocument } from '../places'
import { ReadAloudBar } from '../../../components/reading/read-aloud-bar'
import { ReadAloudButton } from '../../../components/reading/read-aloud-button'
import { spokenBlocks } from '../spoken-text'
import { FileContent } from './file-content'
import { FileDownload } from './file-download'
import { kindAndSize } from './file-kind'
import { useOpenedFile, type FileId, type FilePlace } from './use-opened-file'

type Props = {
  readonly id: FileId
  /** The text-size switch, which belongs to another room. */
  readonly textSize: ReactNode
}

function Head({ opened, textSize }: { readonly opened: OpenedFile; readonly textSize: ReactNode }) {
  const hasWords = opened.blocks.length > 0
  return (
    <Stack>
      <Stack across>
        {textSize}
        {hasWords && canReadAloud() && (
          <ReadAloudButton id={opened.id} texts={() => spokenBlocks(opened.blocks)} />
        )}
      </Stack>
      <ReadAloudBar id={opened.id} />
      <Heading level={1}>{opened.name}</Heading>
      <Words size="small" tone="muted">
        {kindAndSize(opened)}
      </Words>
      <TextLink
        onPress={() => openDocument(opened.documentId)}
      >{`这是《${opened.documentTitle}》的附件`}</TextLink>
    </Stack>
  )
}

/** A file that goes with a document, read in place; the file itself can be had below. */
export function FileViewer({ id, textSize }: Props) {
  const [place, setPlace] = useState<FilePlace>({ part: 0, from: 0 })
  const query = useOpenedFile(id, place)
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
      {(opened) => (
        <Stack>
          <Head opened={opened} textSize={textSize} />
          {opened.remark !== '' && <Notice>{opened.remark}</Notice>}
          <FileContent id={id} opened={opened} place={place} onPlace={setPlace} />
          <FileDownload id={id} kind={opened.kind} size={opened.size} />
        </Stack>
      )}
    </Remote>
  )
}
