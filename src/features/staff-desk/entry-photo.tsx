import { Image } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '@/components/ui/aria'
import { Button } from '@/components/ui/button'
import { Words } from '@/components/ui/words'
import { readEntryPhoto } from '@/contract/channel-ledger'
import { asApiError } from '@/services/api-error'
import { pictureFrom } from '@/services/save-file'
import styles from './entry-photo.module.scss'

type Props = {
  readonly disclosureId: string
  readonly photoId: string
  /** What it shows, e.g. 公示栏（镇政府公示栏），2026年3月5日. */
  readonly shows: string
}

/** The photo that proves an entry of the ledger, fetched when it is asked for. */
export function EntryPhoto({ disclosureId, photoId, shows }: Props) {
  const [picture, setPicture] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const fetchPicture = async (): Promise<void> => {
    setBusy(true)
    setFailure('')
    try {
      setPicture(await pictureFrom(readEntryPhoto, { id: disclosureId, photoId }))
    } catch (thrown) {
      setFailure(asApiError(thrown).userMessage)
    }
    setBusy(false)
  }
  if (picture !== '')
    return (
      <Image
        className={styles.photo ?? ''}
        src={picture}
        mode="widthFix"
        {...aria({ role: 'img', label: `照片：${shows}` })}
      />
    )
  return (
    <>
      {failure !== '' && <Words tone="red">{failure}</Words>}
      <Button kind="plain" label={`看照片：${shows}`} onPress={() => void fetchPicture()} busy={busy}>
        看照片
      </Button>
    </>
  )
}
