import { instantInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Expander } from '@/components/ui/expander'
import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { LongList } from '@/components/ui/long-list'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { HallDesk, HallVersionView } from '@/contract/service-desk'
import { open } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { STAFF_PAGES } from '../staff-pages'
import { HallNoteForm } from './hall-note-form'
import { ServiceItemRows } from './service-item-rows'

type Props = { readonly desk: HallDesk }

const versionText = ({ version, savedAt, by, because }: HallVersionView): string =>
  [`第 ${version} 版，${instantInFull(savedAt)}`, by === '' ? '系统' : by, because]
    .filter((part) => part !== '')
    .join('　')

function Windows({ desk: { hall, missing, mayChange } }: Props) {
  return (
    <Section title={`窗口（${hall.windows.length}）`}>
      {missing.length > 0 && (
        <Notice tone="amber" title="还没有登记的，群众看到“未登记”">
          {missing.map((line) => (
            <Words key={line} size="small">
              {line}
            </Words>
          ))}
        </Notice>
      )}
      {hall.windows.length > 0 && (
        <ListGroup label="窗口" unit="个">
          {hall.windows.map(({ id, name, place }) => (
            <ListRow
              key={id}
              title={name}
              note={place === '' ? '没有登记在哪里' : place}
              onPress={() => open(STAFF_PAGES.window, { id })}
            />
          ))}
        </ListGroup>
      )}
      {mayChange && (
        <ButtonStack>
          <Button kind="ghost" onPress={() => open(STAFF_PAGES.window)} leads>
            添加窗口
          </Button>
        </ButtonStack>
      )}
    </Section>
  )
}

/** 办事大厅 at the desk: what is out of date first, then windows, the way to the app, and who changed what. */
export function HallDeskBoard({ desk }: Props) {
  return (
    <>
      <Heading level={1}>办事大厅</Heading>
      <Section title={`办事指南（${desk.items.length}）`}>
        {desk.items.length === 0 && (
          <EmptyState text="还没有公布办事指南。在下面填表，送审、发布以后，群众在办事大厅和搜索里都能找到。" />
        )}
        <ServiceItemRows items={desk.items} />
        <ButtonStack>
          <Button icon="write" onPress={() => open(STAFF_PAGES.newService)} leads>
            写一份办事指南
          </Button>
          <Button kind="plain" onPress={() => open(STAFF_PAGES.import)} leads>
            有现成的事项清单：成批导入
          </Button>
        </ButtonStack>
      </Section>
      <Windows desk={desk} />
      {desk.mayChange && (
        <Expander title="大厅说明、一部手机办事通">
          <HallNoteForm key={desk.version} desk={desk} />
        </Expander>
      )}
      {desk.versions.length > 0 && (
        <Expander title="改过什么">
          <LongList unit="版">
            {desk.versions.map((version) => (
              <Card key={version.version}>
                <Words size="small">{versionText(version)}</Words>
              </Card>
            ))}
          </LongList>
        </Expander>
      )}
    </>
  )
}
