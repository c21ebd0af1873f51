import { Button } from '../../../components/ui/button'
import { Card } from '../../../components/ui/card'
import { Notice } from '../../../components/ui/notice'
import { Section } from '../../../components/ui/section'
import { Stack } from '../../../components/ui/stack'
import { Words } from '../../../components/ui/words'
import { momentInWords } from '../../../services/clock-words'
import { forgetOfflineIndex, useOfflineState, type OfflineState } from '../../../services/offline-index'
import { useOfflineUpdate } from './use-offline-update'

const inWords = ({ count, savedAt, isWhole }: OfflineState): string =>
  `存了${isWhole ? '全部' : '最新的'} ${count} 份文件的标题和简介，${momentInWords(savedAt)} 存的。没有网络也能搜。`

/** The list of titles on this device: of when it is, and fetching or removing it. */
export function OfflineTitles() {
  const state = useOfflineState()
  const { busy, failure, update } = useOfflineUpdate()
  return (
    <Section title="离线目录">
      <Card>
        <Words>
          {state === null ? '把全镇文件的标题和简介存在手机上，没有网络也能搜。' : inWords(state)}
        </Words>
        {failure !== '' && (
          <Notice tone="red" urgent>
            {failure}
          </Notice>
        )}
        <Stack>
          <Button kind="ghost" busy={busy} busyText="正在存…" onPress={update}>
            {state === null ? '存一份目录' : '更新目录'}
          </Button>
          {state !== null && (
            <Button kind="plain" onPress={forgetOfflineIndex}>
              从手机上删掉目录
            </Button>
          )}
        </Stack>
      </Card>
    </Section>
  )
}
