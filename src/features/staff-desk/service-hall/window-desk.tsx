import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { HallDesk } from '@/contract/service-desk'
import { WindowForm } from './window-form'
import { WindowRemoving } from './window-removing'

type Props = {
  readonly desk: HallDesk
  /** '' for a new one. */
  readonly id: string
}

/** A window of the hall as the desk keeps it. */
export function WindowDesk({ desk, id }: Props) {
  const window = desk.hall.windows.find((each) => each.id === id) ?? null
  return (
    <>
      <Heading level={1}>{window?.name ?? '添加窗口'}</Heading>
      <Words tone="muted">不知道的不写，群众看到“未登记”；写错了比没有写更误事。</Words>
      {desk.mayChange ? (
        <>
          <WindowForm key={`${id}${desk.version}`} desk={desk} window={window} />
          {window !== null && <WindowRemoving desk={desk} window={window} />}
        </>
      ) : (
        <Notice>由公开目录的管理人员修改。发现不对的，请告诉他们。</Notice>
      )}
    </>
  )
}
