import { useEffect } from 'react'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { Words } from '../ui/words'
import {
  pauseReading,
  resumeReading,
  setRate,
  stopReading,
  useReadingAloud,
  type Rate,
} from '../../services/read-aloud'

type Props = { readonly id: string }

const RATES: readonly { readonly rate: Rate; readonly text: string }[] = [
  { rate: 0.8, text: '慢' },
  { rate: 1, text: '正常' },
  { rate: 1.25, text: '快' },
]

/** While a document is read out: pause, go on, stop, slower, faster. Leaving the page ends it. */
export function ReadAloudBar({ id }: Props) {
  const { kind, id: read, rate } = useReadingAloud()
  useEffect(() => stopReading, [])
  if (kind === 'silent' || read !== id) return null
  if (kind === 'failed') {
    return (
      <Notice tone="amber" urgent>
        这台设备没有能用的中文语音，没法朗读。可以把字号调大，或打电话请工作人员念给您听。
      </Notice>
    )
  }
  const place = RATES.findIndex((known) => known.rate === rate)
  const next = RATES[(place + 1) % RATES.length] ?? RATES[1]!
  return (
    <Card tone="blue">
      <Words strong>{kind === 'paused' ? '朗读已暂停' : '正在朗读'}</Words>
      <ButtonRow>
        {kind === 'paused' ? (
          <Button kind="ghost" onPress={resumeReading}>
            接着读
          </Button>
        ) : (
          <Button kind="ghost" onPress={pauseReading}>
            暂停
          </Button>
        )}
        <Button kind="ghost" onPress={stopReading}>
          停止
        </Button>
        <Button
          kind="ghost"
          label={`语速：${RATES[place]?.text ?? ''}，按一下换成${next.text}`}
          onPress={() => setRate(next.rate)}
        >
          {`语速 ${RATES[place]?.text ?? ''}`}
        </Button>
      </ButtonRow>
    </Card>
  )
}
