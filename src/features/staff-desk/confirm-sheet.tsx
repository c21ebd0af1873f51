import { View } from '@tarojs/components'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { aria } from '@/components/ui/aria'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import { confirmSession } from '@/contract/sessions'
import { call } from '@/services/api'
import { asApiError } from '@/services/api-error'
import { answerConfirmation, useConfirmationAsked } from '@/services/confirmation'
import styles from './confirm-sheet.module.scss'

const SECRET = 'confirm-secret'

function Sheet() {
  const [secret, setSecret] = useState('')
  const giving = useMutation({
    mutationFn: () => call(confirmSession, { secret }),
    onSuccess: () => answerConfirmation(true),
  })
  const give = () => {
    if (!giving.isPending) giving.mutate()
  }
  return (
    <View className={styles.cover}>
      <View className={styles.sheet} {...aria({ role: 'dialog', label: '再确认一次是您本人' })}>
        <Heading level={2}>再确认一次是您本人</Heading>
        <Words>这一步关系重大。请输入您的登录密码，或者验证器 App 上的 6 位数字。页面上填的都还在。</Words>
        <Field
          id={SECRET}
          label="密码或者验证码"
          kind="password"
          value={secret}
          onChange={setSecret}
          onConfirm={give}
          maxLength={200}
          focused
          {...(giving.error === null ? {} : { error: asApiError(giving.error).userMessage })}
        />
        <View className={styles.foot}>
          <ButtonRow>
            <Button kind="ghost" onPress={() => answerConfirmation(false)}>
              先不办
            </Button>
            <Button busy={giving.isPending} busyText="正在核对…" onPress={give}>
              确认，接着办
            </Button>
          </ButtonRow>
        </View>
      </View>
    </View>
  )
}

/** Over the page that does something grave; nothing while nothing is asked. */
export function ConfirmSheet() {
  return useConfirmationAsked() ? <Sheet /> : null
}
