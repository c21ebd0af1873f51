import { useState } from 'react'
import { instantInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { GuideDesk, GuideVersionView } from '@/contract/guide'
import {
  GUIDE_FIELD_TEXTS,
  GUIDE_FIELDS,
  type GuideField,
  type OfficeGuide,
} from '@/domain/guide/office-guide'
import { asApiError } from '@/services/api-error'
import { tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { keptName, useKeptState } from '../use-kept-state'
import { GuideFields } from './guide-fields'
import { useSavingGuide } from './use-guide'

type Props = { readonly desk: GuideDesk }

const guideOf = ({ office }: GuideDesk): OfficeGuide => {
  const pairs = GUIDE_FIELDS.map((field) => [field, office[field]])
  return { ...(Object.fromEntries(pairs) as Record<GuideField, string>), unverified: office.unverified }
}

const versionText = ({ version, savedAt, by, changed, because }: GuideVersionView): string =>
  [
    `第 ${version} 版，${instantInFull(savedAt)}`,
    by,
    changed.length === 0 ? '' : `改了${changed.join('、')}`,
    because,
  ]
    .filter((part) => part !== '')
    .join('　')

function GuideForm({ desk }: Props) {
  const { version } = desk.office
  const typed = useKeptState(keptName('guide', String(version)), () => guideOf(desk))
  const [because, setBecause] = useState('')
  const saving = useSavingGuide()
  const failure = saving.error === null ? null : asApiError(saving.error)
  const wrong = failure === null ? null : { field: failure.field ?? '', message: failure.userMessage }
  const save = () =>
    saving.mutate(
      { version, guide: typed.value, because },
      {
        onSuccess: () => {
          typed.clear()
          setBecause('')
          tell('已保存，各处一起更新')
        },
      },
    )
  return (
    <>
      <GuideFields
        guide={typed.value}
        wrong={wrong}
        onChange={(over) => typed.change((newest) => ({ ...newest, ...over }))}
      />
      <Field
        id="guide-because"
        label="为什么改"
        hint="例：门牌号、电话已由党政办核对"
        value={because}
        onChange={setBecause}
        maxLength={200}
        {...(wrong?.field === 'because' ? { error: wrong.message } : {})}
      />
      <FailureNotice failure={failure} note="您填写的内容还在，改好以后可以再存。" />
      <ButtonStack>
        <Button onPress={save} busy={saving.isPending} busyText="正在保存…">
          保存，各处一起更新
        </Button>
      </ButtonStack>
    </>
  )
}

/** The office's own facts, changed here and nowhere else, and what was changed before. */
export function GuideEditor({ desk }: Props) {
  const { office, versions, mayChange } = desk
  return (
    <>
      <Heading level={1}>公开指南</Heading>
      <Words tone="muted">
        机构、地址、电话只在这里改。首页、申请表、回执、文书、征求意见页、订阅都用这一份。
      </Words>
      {office.unverified.length > 0 && (
        <Notice tone="amber">
          {`还没有核实：${office.unverified.map((field) => GUIDE_FIELD_TEXTS[field]).join('、')}`}
        </Notice>
      )}
      {mayChange ? (
        <GuideForm key={office.version} desk={desk} />
      ) : (
        <Notice>由公开办负责人修改。发现不对的，请告诉负责人。</Notice>
      )}
      {versions.length > 0 && (
        <Section title="改过什么">
          {versions.map((each) => (
            <Card key={each.version}>
              <Words size="small">{versionText(each)}</Words>
            </Card>
          ))}
        </Section>
      )}
    </>
  )
}
