import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import type { TownshipClosingView } from '@/contract/township-closing'
import { exportedWords } from './exported-words'

type Props = {
  readonly view: TownshipClosingView
  readonly onChoose: () => void
  readonly onExports: () => void
}

/** Whether a township goes on, and the way to stop it or to take that back. */
export function TownshipKeeping({ view: { told, closing, exported }, onChoose, onExports }: Props) {
  return (
    <Section title="停用和移交">
      {told !== null && <Notice tone="amber">{told}</Notice>}
      <ListGroup>
        <ListRow acts title="整套档案" note={exportedWords(exported)} onPress={onExports} />
        <ListRow
          acts
          title={closing === null ? '停用这个乡镇' : '撤回停用'}
          note={
            closing === null
              ? '撤并、换系统时用；在办的照常答复，公开的照常可查'
              : '重新受理申请和来信，首页的告知同时取下'
          }
          onPress={onChoose}
        />
      </ListGroup>
    </Section>
  )
}
