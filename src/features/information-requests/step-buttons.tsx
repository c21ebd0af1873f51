import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { Notice } from '../../components/ui/notice'
import { TextLink } from '../../components/ui/text-link'
import { LAST_STEP } from './form-values'
import styles from './step-buttons.module.scss'

type Props = {
  readonly step: number
  readonly onBack: () => void
  readonly onNext: () => void
  readonly onSend: () => void
  readonly onClear: () => void
}

/** Back, on, send; and a way to remove the draft with all it holds. */
export function StepButtons({ step, onBack, onNext, onSend, onClear }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <View className={styles.foot}>
      <ButtonRow>
        {step > 1 && (
          <Button id="back" kind="ghost" onPress={onBack}>
            上一步
          </Button>
        )}
        {step < LAST_STEP ? (
          <Button id="next" onPress={onNext}>
            下一步
          </Button>
        ) : (
          <Button id="submit" onPress={onSend}>
            提交申请
          </Button>
        )}
      </ButtonRow>
      {asking ? (
        <Notice tone="amber" title="要清空草稿吗？">
          写的内容会从这部手机上删掉，不能找回。
          <ButtonRow>
            <Button kind="ghost" onPress={() => setAsking(false)}>
              不清空
            </Button>
            <Button kind="danger" onPress={onClear}>
              清空
            </Button>
          </ButtonRow>
        </Notice>
      ) : (
        <TextLink acts onPress={() => setAsking(true)}>
          清空草稿
        </TextLink>
      )}
    </View>
  )
}
