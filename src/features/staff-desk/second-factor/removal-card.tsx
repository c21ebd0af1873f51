import { useState } from 'react'
import { instantInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Words } from '@/components/ui/words'
import type { RemovalView } from '@/contract/staff-accounts'
import { FailureNotice } from '../failure-notice'
import { useRemoval } from './use-sign-in-rule'

type Props = {
  readonly id: string
  readonly name: string
  readonly removal: RemovalView | null
  /** Another township of the county; left out: one's own. */
  readonly township?: string
}

type Removing = ReturnType<typeof useRemoval>

function Asking({ id, removing }: { readonly id: string; readonly removing: Removing }) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  if (!isOpen)
    return (
      <Button kind="plain" onPress={() => setOpen(true)}>
        他的手机丢了，提出取消
      </Button>
    )
  const missing = tried && reason.trim() === '' ? '请填写原因' : undefined
  return (
    <>
      <Field
        id={`removal-${id}`}
        label="原因"
        hint="例如：手机丢了，当面核对过是本人。记在操作记录里。"
        value={reason}
        onChange={setReason}
        maxLength={200}
        {...(missing === undefined ? {} : { error: missing })}
      />
      <Button
        kind="danger"
        busy={removing.busy}
        busyText="正在提出…"
        onPress={() => {
          setTried(true)
          if (reason.trim() !== '') removing.ask(reason)
        }}
      >
        提出取消
      </Button>
    </>
  )
}

/** A second step whose phone is lost: one asks, another agrees, nobody for himself. */
export function RemovalCard({ id, name, removal, township }: Props) {
  const removing = useRemoval({ id, ...(township === undefined ? {} : { township }) })
  return (
    <Card tone={removal === null ? 'plain' : 'amber'}>
      <Words strong>{`${name}登录要两步`}</Words>
      {removal === null ? (
        <>
          <Words size="small" tone="muted">
            取消要两个人：一位负责人提出，另一位负责人或者县里的人同意。
          </Words>
          <Asking id={id} removing={removing} />
        </>
      ) : (
        <>
          <Words>{`${removal.askedByName}提出取消：${removal.reason}`}</Words>
          <Words size="small" tone="muted">
            {removal.mayAgree
              ? '同意前请当面或者打电话核对是他本人。同意后，他各处的登录都会退出。'
              : `等另一位负责人或者县里的人在 ${instantInFull(removal.until)} 前同意。`}
          </Words>
          {removal.mayAgree && (
            <Button kind="danger" busy={removing.busy} busyText="正在取消…" onPress={removing.agree}>
              同意取消
            </Button>
          )}
        </>
      )}
      <FailureNotice failure={removing.failure} />
    </Card>
  )
}
