import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { JudgedSpot, PublicationView } from '@/contract/publications'
import { applyFinding } from '@/domain/publication/checks/apply-finding'
import { ownContacts } from '@/domain/privacy/own-contacts'
import { maskContent } from '@/domain/publication/mask-content'
import { spotKey, type PersonalSpot } from '@/domain/publication/personal-spots'
import { ButtonStack } from '@/components/ui/button-stack'
import { FlowEditor } from '../powers/flow-editor'
import { useOffice } from '../../../services/use-office'
import { keptName, useKeptState } from '../use-kept-state'
import { PieceBlocks } from './piece-blocks'
import { PieceFindings } from './piece-findings'
import { PiecePersonal } from './piece-personal'
import { asSaved, asTyped, PieceEditor } from './piece-editor'
import type { usePieceActs } from './use-publications'

type Props = {
  readonly view: PublicationView
  readonly acting: ReturnType<typeof usePieceActs>
}

/** The text of a piece while it is written; what is typed survives a killed page. */
export function PieceWriting({ view, acting }: Props) {
  const typed = useKeptState(keptName('piece', view.id), () => asTyped(view.content))
  const office = useOffice().data
  const masking = office === undefined ? {} : { allowed: ownContacts(office) }
  const isReport = view.reportYear !== null
  // The words of a report aren't typed here: they stay to the letter, also where older ones were kept on the phone.
  const { title, columnId, issuer, blocks } = view.content
  const saved = isReport ? { ...typed.value.content, title, columnId, issuer, blocks } : asSaved(typed.value)
  const save = (content = saved) => {
    typed.set(asTyped(content))
    acting.mutate({ seq: view.seq, act: { act: 'edit', content } })
  }
  const mask = (spot: JudgedSpot | null) => {
    const isChosen = (found: PersonalSpot) => spot === null || spotKey(found) === spot.key
    save(maskContent(saved, { ...masking, isChosen }))
  }
  return (
    <>
      <PiecePersonal view={view} busy={acting.isPending} {...(isReport ? {} : { onMask: mask })} />
      {/* Of a piece that nobody has begun to write, everything is missing: nothing is worth saying yet. */}
      {view.content.blocks.length > 0 && (
        <PieceFindings
          view={view}
          acting={acting}
          {...(isReport ? {} : { onFix: (finding) => save(applyFinding(saved, finding)) })}
        />
      )}
      {saved.columnId === 'powers' && (
        <FlowEditor
          kept={`${view.id}-${view.seq}`}
          blocks={saved.blocks}
          busy={acting.isPending}
          onSave={(changed) => save({ ...saved, blocks: changed })}
        />
      )}
      {isReport && (
        <Section title="正文">
          <PieceBlocks blocks={view.content.blocks} />
        </Section>
      )}
      <Section title="稿件">
        <PieceEditor today={view.today} typed={typed.value} isReport={isReport} onChange={typed.change} />
        {!typed.isKept && <Words tone="red">这部手机存不下草稿，请及时按“保存”。</Words>}
        <ButtonStack>
          <Button onPress={() => save()} busy={acting.isPending} busyText="正在保存…">
            保存
          </Button>
        </ButtonStack>
      </Section>
    </>
  )
}
