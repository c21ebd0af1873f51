import { useEffect } from 'react'
import { Section } from '../../../components/ui/section'
import type { DocumentView } from '../../../contract/document-view'
import { stopSound } from '../../../services/playback'
import { RecordingCard } from './recording-card'

type Props = { readonly document: Pick<DocumentView, 'id' | 'attachments'> }

/** A document as people read it out, in the languages that are spoken here. Leaving the page ends it. */
export function RecordingList({ document: { id, attachments } }: Props) {
  useEffect(() => stopSound, [])
  const recordings = attachments.flatMap((file) =>
    file.recording ? [{ file, recording: file.recording }] : [],
  )
  if (recordings.length === 0) return null
  return (
    <Section title="听一听">
      {recordings.map(({ file, recording }) => (
        <RecordingCard key={file.id} documentId={id} file={file} recording={recording} />
      ))}
    </Section>
  )
}
