import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Card } from '../../components/ui/card'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import { readDraft, type Draft } from '../../services/drafts'
import { open } from '../../services/navigate'
import { LAST_STEP, type RequestDraftValue } from './form-values'
import { REQUEST_DRAFT } from './use-request-draft'

const read = (): Draft<RequestDraftValue> | undefined => readDraft<RequestDraftValue>(REQUEST_DRAFT)

/** The request that was begun on this device and not sent; nothing when there is none. */
export function DraftCard() {
  const [draft, setDraft] = useState(read)
  useDidShow(() => setDraft(read()))
  if (draft === undefined) return null
  const { step, values } = draft.value
  return (
    <Card tone="amber" onPress={() => open('/pages/requests/new/index')}>
      <Tag tone="amber">没写完的申请</Tag>
      <Words strong>{values.description === '' ? '还没写要什么信息' : values.description}</Words>
      <Words
        size="small"
        tone="muted"
      >{`写到第 ${step} 步，共 ${LAST_STEP} 步，${draft.savedAt} 保存。按这里接着写`}</Words>
    </Card>
  )
}
