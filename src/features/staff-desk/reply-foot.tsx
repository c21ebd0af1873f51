import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Words } from '@/components/ui/words'
import styles from './foot.module.scss'
import type { ReplyDesk } from './use-reply-desk'

type Props = {
  readonly desk: ReplyDesk
  readonly onLeave: () => void
}

const SHOWN = 2

const missingInWords = (missing: ReplyDesk['missing']): string => {
  const rest = missing.length - SHOWN
  const told = missing.slice(0, SHOWN).map(({ message }) => message)
  return `还缺：${told.join('')}${rest > 0 ? `另有 ${rest} 处。` : ''}`
}

/** Back and on; on is closed while a legal part is missing, and says which. */
export function ReplyFoot({ desk, onLeave }: Props) {
  const isLast = desk.step === 'check'
  const blocked = desk.missing.length > 0
  const asksToType = desk.step !== 'availability' && desk.step !== 'ground'
  return (
    <>
      {blocked && asksToType && (
        <View className={styles.say}>
          <Words size="small" tone="amber">
            {missingInWords(desk.missing)}
          </Words>
        </View>
      )}
      <ButtonRow>
        <Button
          kind="ghost"
          onPress={() => {
            if (!desk.back()) onLeave()
          }}
        >
          {desk.place === 0 ? '回到申请' : '上一问'}
        </Button>
        {isLast ? (
          <Button onPress={desk.submit} disabled={blocked} busy={desk.acting.busy} busyText="正在提交…">
            提交签发
          </Button>
        ) : (
          <Button onPress={desk.forward} disabled={blocked}>
            下一问
          </Button>
        )}
      </ButtonRow>
    </>
  )
}
