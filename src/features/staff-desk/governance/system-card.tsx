import { useState } from 'react'
import { Card } from '@/components/ui/card'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import type { SystemsView, SystemView } from '@/contract/systems'
import { asApiError } from '@/services/api-error'
import { open, tell } from '@/services/navigate'
import { FailureNotice } from '../failure-notice'
import { DocumentPicker } from '../publishing/document-picker'
import { STAFF_PAGES } from '../staff-pages'
import { useNamingDocument } from './use-systems'

type Props = { readonly system: SystemView; readonly year: number; readonly mayName: boolean }

function SystemDocument({ system: { system, name, document }, mayName }: Omit<Props, 'year'>) {
  const [choosing, setChoosing] = useState(false)
  const naming = useNamingDocument(system)
  const choose = ({ id }: { readonly id: string }) =>
    naming.mutate(id, {
      onSuccess: () => {
        setChoosing(false)
        tell('制度文件已换上')
      },
    })
  return (
    <>
      <Words size="small" tone={document === null ? 'muted' : 'ink'}>
        {document === null ? '还没有指定制度文件。' : `文件：${document.title}`}
      </Words>
      {mayName && (
        <TextLink onPress={() => setChoosing(!choosing)}>
          {choosing ? '先不选' : `${document === null ? '选' : '换'}${name}的文件`}
        </TextLink>
      )}
      {choosing && <DocumentPicker id={`document-${system}`} label={`${name}的文件`} onChoose={choose} />}
      <FailureNotice failure={naming.error === null ? null : asApiError(naming.error)} />
    </>
  )
}

/** One of the six systems: what it asks for, its document, and its figures, each of which opens its list. */
export function SystemCard({ system, year, mayName }: Props) {
  const { name, what, article, note, figures } = system
  return (
    <Section title={name}>
      <Card>
        <Words>{what}</Words>
        <Words size="small" tone="muted">
          {article}
        </Words>
        {note !== '' && <Words strong>{note}</Words>}
        <SystemDocument system={system} mayName={mayName} />
      </Card>
      {figures.length > 0 && (
        <ListGroup>
          {figures.map(({ key, text, many, isShortfall }) => (
            <ListRow
              key={key}
              {...(isShortfall && many > 0 ? { icon: 'warning' as const } : {})}
              title={text}
              end={String(many)}
              label={`${text}，${many}`}
              onPress={() => open(STAFF_PAGES.evidence, { key, year: String(year) })}
            />
          ))}
        </ListGroup>
      )}
    </Section>
  )
}

/** All six. */
export function SystemCards({ view }: { readonly view: SystemsView }) {
  return (
    <>
      {view.systems.map((system) => (
        <SystemCard key={system.system} system={system} year={view.year} mayName={view.mayName} />
      ))}
    </>
  )
}
