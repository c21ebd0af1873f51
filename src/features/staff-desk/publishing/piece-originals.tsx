import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { PublicationView } from '@/contract/publications'
import { fileSize } from '@/domain/attachments/file-size'
import { OriginalView } from './original-view'
import { useOpeningFile } from './use-opening-file'

type Props = { readonly view: PublicationView }

/** The files a piece was written from; they stay at the desk. Each is shown in place, above the text it is held against. */
export function PieceOriginals({ view }: Props) {
  const [shown, setShown] = useState('')
  const opening = useOpeningFile(view.id)
  if (view.files.length === 0) return null
  return (
    <Section title={`原件（${view.files.length}）`} level={3}>
      <Words size="small" tone="muted">
        原件只留在办公后台，不会公开。请对照原件核对下面的稿件。
      </Words>
      {view.files.map(({ id, name, kind, kindText, size }) => (
        <Card key={id}>
          <Words strong>{name}</Words>
          <Words size="small" tone="muted">{`${kindText}，${fileSize(size)}`}</Words>
          <ButtonRow>
            <Button
              kind="ghost"
              label={shown === id ? `收起${name}` : `对照着看${name}`}
              onPress={() => setShown(shown === id ? '' : id)}
            >
              {shown === id ? '收起' : '对照着看'}
            </Button>
            <Button
              kind="plain"
              label={`打开${name}`}
              onPress={() => opening.open(id, kind)}
              busy={opening.busy === id}
            >
              打开原文件
            </Button>
          </ButtonRow>
          {shown === id && <OriginalView original={{ id: view.id, file: id }} />}
        </Card>
      ))}
      {opening.failure !== '' && <Words tone="red">{opening.failure}</Words>}
    </Section>
  )
}
