import { View } from '@tarojs/components'
import { useState } from 'react'
import { Tabs } from '../../../components/ui/tabs'
import type { OpenedFile } from '../../../contract/open-document-file'
import { readDocumentFile } from '../../../contract/read-document-file'
import { FetchedPicture } from './fetched-picture'
import { FilePages } from './file-pages'
import { FileText } from './file-text'
import { useFetched, type FileId, type FilePlace } from './use-opened-file'

type Props = {
  readonly id: FileId
  readonly opened: OpenedFile
  readonly place: FilePlace
  readonly onPlace: (place: FilePlace) => void
}

const WAYS = [
  { value: 'pages', text: '看原样' },
  { value: 'words', text: '看文字' },
] as const

function FilePicture({ id, label }: { readonly id: FileId; readonly label: string }) {
  return <FetchedPicture fetched={useFetched(readDocumentFile, { ...id })} label={label} />
}

/** What a file shows, by what it is. */
export function FileContent({ id, opened, place, onPlace }: Props) {
  const [way, setWay] = useState<(typeof WAYS)[number]['value']>('pages')
  const text = <FileText opened={opened} place={place} onPlace={onPlace} />
  switch (opened.shows) {
    case 'picture':
      return <FilePicture id={id} label={opened.name} />
    case 'text':
      return text
    case 'pages':
      return (
        <View>
          {opened.lines > 0 && <Tabs label="怎么看" items={WAYS} value={way} onChange={setWay} />}
          {way === 'pages' || opened.lines === 0 ? (
            <FilePages id={{ ...id, file: opened.shownFile }} pages={opened.pages} />
          ) : (
            text
          )}
        </View>
      )
    case 'nothing':
      return null
  }
}
