import { EmptyState } from '../../components/ui/empty-state'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Section } from '../../components/ui/section'
import { TextLink } from '../../components/ui/text-link'
import type { PowerLine, PowerListView } from '../../contract/powers'
import { open } from '../../services/navigate'

const noteOf = ({ unit, term, hasChart }: PowerLine): string =>
  [unit, term, hasChart ? '有流程图' : ''].filter((part) => part !== '').join('　')

function Row({ power }: { readonly power: PowerLine }) {
  const note = noteOf(power)
  return (
    <ListRow
      title={power.name}
      {...(note === '' ? {} : { note })}
      onPress={() => open('/pages/disclosures/document/index', { id: power.documentId })}
    />
  )
}

/** Powers by kind, each with who exercises it and how long it may take; one leads to the document that says so. */
export function PowerList({ list: { kinds, otherDocuments } }: { readonly list: PowerListView }) {
  return (
    <>
      {kinds.length === 0 && (
        <EmptyState text="镇里还没有公布职权目录。想知道哪项事归谁管，可以打公开指南里的电话。" />
      )}
      {kinds.map(({ kind, text, powers }) => (
        <Section key={kind} title={`${text}（${powers.length}）`}>
          <ListGroup label={text}>
            {powers.map((power) => (
              <Row key={power.name} power={power} />
            ))}
          </ListGroup>
        </Section>
      ))}
      {otherDocuments > 0 && (
        <TextLink onPress={() => open('/pages/disclosures/column/index', { name: '权责清单与职权流程图' })}>
          {`权责清单的其他文件 ${otherDocuments} 份`}
        </TextLink>
      )}
    </>
  )
}
