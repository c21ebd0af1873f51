import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Words } from '@/components/ui/words'
import styles from './foot.module.scss'

type Props = {
  readonly busy: boolean
  readonly onApprove: () => void
  readonly onReturn: () => void
}

/** The two ways to decide on a draft; sending it out is asked once more, for it can hardly be taken back. */
export function ApprovalFoot({ busy, onApprove, onReturn }: Props) {
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <ButtonRow>
        <Button kind="danger" onPress={onReturn}>
          退回修改
        </Button>
        <Button onPress={() => setAsking(true)}>同意并发出</Button>
      </ButtonRow>
    )
  }
  return (
    <>
      <View className={styles.say}>
        <Words strong>发出后答复立即生效，只有 24 小时内、送达之前才能撤回。确认今天发出吗？</Words>
      </View>
      <ButtonRow>
        <Button kind="ghost" onPress={() => setAsking(false)} disabled={busy}>
          再看看
        </Button>
        <Button onPress={onApprove} busy={busy} busyText="正在发出…">
          确认发出
        </Button>
      </ButtonRow>
    </>
  )
}
