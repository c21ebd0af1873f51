import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { aria } from '../../../components/ui/aria'
import { Button } from '../../../components/ui/button'
import { ButtonRow } from '../../../components/ui/button-row'
import { Stack } from '../../../components/ui/stack'
import { TextLink } from '../../../components/ui/text-link'
import { Words } from '../../../components/ui/words'
import type { DocumentView } from '../../../contract/document-view'
import { canReadAloud, readAloud, spokenPieces, stopReading } from '../../../services/read-aloud'
import { openDocument } from '../places'
import { ReadAloudBar } from '../../../components/reading/read-aloud-bar'
import { spokenText } from '../spoken-text'
import styles from './large-reader.module.scss'

type Props = { readonly document: DocumentView }

/** What there is in place of a voice, said as it is. */
function NoVoice({ document }: Props) {
  const isRecorded = document.attachments.some(({ recording }) => Boolean(recording))
  return (
    <Words size="small" tone="muted">
      {isRecorded
        ? '小程序不能自动朗读。这份文件有真人录音，在原文标题下面可以听。'
        : '小程序不能自动朗读。用手机浏览器打开网页版可以朗读，也可以打电话请工作人员念给您听。'}
    </Words>
  )
}

/** A document sentence by sentence, as large as the screen allows, for those who read slowly. */
export function LargeReader({ document }: Props) {
  const sentences = useMemo(() => spokenPieces(spokenText(document)), [document])
  const [place, setPlace] = useState(0)
  const move = (step: -1 | 1) => {
    stopReading()
    setPlace(place + step)
  }
  const sentence = sentences[place] ?? ''
  return (
    <Stack>
      <Words size="small" tone="muted">{`第 ${place + 1} 句，共 ${sentences.length} 句`}</Words>
      <View className={styles.sentence} {...aria({ role: 'status' })}>
        {sentence}
      </View>
      <ButtonRow>
        <Button kind="ghost" disabled={place === 0} onPress={() => move(-1)}>
          上一句
        </Button>
        <Button disabled={place + 1 >= sentences.length} onPress={() => move(1)}>
          下一句
        </Button>
      </ButtonRow>
      <ReadAloudBar id={document.id} />
      {canReadAloud() ? (
        <Button kind="plain" icon="sound" onPress={() => readAloud(document.id, [sentence])}>
          念这一句
        </Button>
      ) : (
        <NoVoice document={document} />
      )}
      <TextLink onPress={() => openDocument(document.id)}>看整份原文</TextLink>
    </Stack>
  )
}
