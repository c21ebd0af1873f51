import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { EmptyState } from '../../components/ui/empty-state'
import { FactList } from '../../components/ui/fact-list'
import { Field } from '../../components/ui/field'
import { FormFoot } from '../../components/ui/form-foot'
import { Notice } from '../../components/ui/notice'
import { Remote } from '../../components/ui/remote'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import { deleteOwnData, exportOwnData, readOwnData, type OwnDataView } from '../../contract/own-data'
import { call } from '../../services/api'
import { asApiError } from '../../services/api-error'
import { remoteOf } from '../../services/remote'
import { saveFile, wayOfSaving } from '../../services/save-file'
import { forgetSession, useSession, withSession } from '../../services/session'
import { useSavingFile } from '../../services/use-saving-file'

function TakeAlong() {
  const saving = useSavingFile<'zip'>()
  const save = () => saving.save('zip', () => withSession(() => saveFile(exportOwnData, {}, { kind: 'zip' })))
  return (
    <Section title="拿一份走">
      <Words>一个压缩包：一页可以直接看的网页，一份给程序读的 JSON。里面有证件号、电话，请自己收好。</Words>
      {saving.failure !== '' && <Notice tone="red">{saving.failure}</Notice>}
      <FormFoot>
        <Button kind="ghost" busy={saving.busy !== null} busyText="正在准备…" onPress={save}>
          {wayOfSaving('zip') === '下载原文件' ? '下载我的资料' : '把我的资料转发到聊天'}
        </Button>
      </FormFoot>
    </Section>
  )
}

const wordsOf = ({ name, count, unit }: OwnDataView['lines'][number]): string => `${name} ${count} ${unit}`

function Before({ view: { lines, inHand } }: { readonly view: OwnDataView }) {
  const there = lines.filter(({ count }) => count > 0)
  const goes = there.filter(({ staysBecause }) => staysBecause === null)
  const stays = there.filter(({ staysBecause }) => staysBecause !== null)
  return (
    <Card tone="amber">
      <Words strong>删除以后</Words>
      <Words>{`删掉：${goes.length === 0 ? '这里的登录' : goes.map(wordsOf).join('、')}。各处的登录都会退出，找不回来。`}</Words>
      {stays.length > 0 && (
        <FactList
          facts={stays.map((line) => ({ name: `留下 ${wordsOf(line)}`, value: line.staysBecause ?? '' }))}
        />
      )}
      <Words size="small">写到一半、没有提交的，只在这部手机上，到“我的”里清空草稿。</Words>
      {inHand.length > 0 && (
        <Words>{`还在办的 ${inHand.join('、')} 照常答复，以后用编号和电话后四位查，请先记下编号。`}</Words>
      )}
    </Card>
  )
}

function Deleting({ view, onDone }: { readonly view: OwnDataView; readonly onDone: () => void }) {
  const [sure, setSure] = useState('')
  const [tried, setTried] = useState(false)
  const mutation = useMutation({
    mutationFn: () => call(deleteOwnData, { sure: '删除' }),
    onSuccess: () => {
      forgetSession()
      onDone()
    },
  })
  const failure = mutation.error === null ? null : asApiError(mutation.error)
  const press = () => {
    setTried(true)
    if (sure.trim() === '删除' && !mutation.isPending) mutation.mutate()
  }
  return (
    <Section title="删除">
      <Before view={view} />
      <Field
        id="own-data-sure"
        label="确定要删的，请填写“删除”"
        value={sure}
        onChange={setSure}
        maxLength={4}
        {...(tried && sure.trim() !== '删除' ? { error: '请填写“删除”两个字' } : {})}
      />
      {failure !== null && <Notice tone="red">{failure.userMessage}</Notice>}
      <FormFoot>
        <Button kind="danger" busy={mutation.isPending} busyText="正在删除…" onPress={press}>
          删除我的资料
        </Button>
      </FormFoot>
    </Section>
  )
}

/** What is kept about me: how much, as a file, and how to delete it. */
export function OwnData() {
  const session = useSession()
  const [isGone, setGone] = useState(false)
  const query = useQuery({
    queryKey: ['mine', 'own-data', session?.personId ?? ''],
    queryFn: () => withSession(() => call(readOwnData, {})),
    enabled: session !== null,
    staleTime: 0,
  })
  if (isGone) return <EmptyState text="删好了，这部手机也退出了。公开的信息照样可以看，可以再申请。" />
  if (session === null) return <EmptyState text="这里没有您的资料：您没有登录，也没有提交过东西" />
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
      {(view) => (
        <>
          <Card>
            <FactList
              facts={view.lines.map(({ name, count, unit }) => ({ name, value: `${count} ${unit}` }))}
            />
          </Card>
          <TakeAlong />
          {view.mayDelete && <Deleting view={view} onDone={() => setGone(true)} />}
        </>
      )}
    </Remote>
  )
}
