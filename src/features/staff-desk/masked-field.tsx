import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import { FailureNotice } from './failure-notice'
import { useReveal, type Revealed } from './use-reveal'
import styles from './masked-field.module.scss'

type Props = Revealed & {
  readonly label: string
  readonly masked: string
}

/** One personal field, hidden until a reason is given; the applicant can see that it was read. */
export function MaskedField({ label, masked, ...revealed }: Props) {
  const { field } = revealed
  const [asking, setAsking] = useState(false)
  const reveal = useReveal(revealed, () => setAsking(false))
  return (
    <View className={styles.field}>
      <View className={styles.line}>
        <View className={styles.words}>
          <Words size="small" tone="muted">
            {label}
          </Words>
          <Words>{reveal.value ?? (masked === '' ? '未填写' : masked)}</Words>
        </View>
        {reveal.value === null && masked.includes('*') && !asking && (
          <View className={styles.act}>
            <Button kind="ghost" label={`查看${label}`} onPress={() => setAsking(true)}>
              查看
            </Button>
          </View>
        )}
      </View>
      {asking && (
        <View>
          <Notice tone="amber">{`查看${label}会留下记录，申请人能看到什么岗位、什么时候、为什么看过。`}</Notice>
          <Field
            id={`reveal-${field.replace(/[^A-Za-z0-9]/g, '-')}`}
            label="查看原因"
            value={reveal.reason}
            onChange={reveal.setReason}
            maxLength={100}
            placeholder="例：打电话核对要的是哪一年"
            {...(reveal.wrong === '' ? {} : { error: reveal.wrong })}
          />
          <FailureNotice failure={reveal.failure} />
          <View className={styles.buttons}>
            <ButtonRow>
              <Button kind="ghost" onPress={() => setAsking(false)}>
                不看了
              </Button>
              <Button onPress={reveal.submit} busy={reveal.busy} busyText="正在查看…">
                确认查看
              </Button>
            </ButtonRow>
          </View>
        </View>
      )}
    </View>
  )
}
