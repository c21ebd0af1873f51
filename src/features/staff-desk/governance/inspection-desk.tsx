import { dayInFull } from '@/components/case/day-words'
import { FileButtons } from '@/components/sending/file-buttons'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { downloadInspection, type InspectionView } from '@/contract/inspections'
import { CHECKS } from '@/domain/inspection/checks'
import { saveFile } from '@/services/save-file'
import { DossierDesk } from '../dossiers/dossier-desk'
import { CheckLines } from './check-lines'
import { INSPECTION_FORMS, leadingInspectionAct } from './inspection-forms'
import { useInspectionAct } from './use-inspections'

const FILES = [
  ['docx', 'Word 文档，公文版式'],
  ['pdf', 'PDF，公文版式'],
] as const

const factsOf = ({ facts, conclusion }: InspectionView) =>
  [
    { name: '检查单位', value: facts.organ },
    { name: '检查人', value: facts.inspectors },
    { name: '日期', value: dayInFull(facts.inspectedOn) },
    { name: '结论', value: conclusion },
  ].filter(({ value }) => value !== '')

/** One inspection at the desk: what is to be mended on top, the lines, the sheet as a file. */
export function InspectionDesk({ view }: { readonly view: InspectionView }) {
  const acting = useInspectionAct(view)
  const { id, owed } = view
  return (
    <DossierDesk
      view={view}
      title="监督检查"
      status={{ text: view.statusText, isRed: view.status === 'to_mend' }}
      forms={INSPECTION_FORMS}
      acting={acting}
      lead={leadingInspectionAct(view)}
      story={view.story}
      after={
        <Section title="打印检查表">
          <FileButtons
            files={FILES}
            busyText="正在生成…"
            onSave={(format) => saveFile(downloadInspection, { id, format }, { kind: format })}
          />
        </Section>
      }
    >
      {owed.map(({ key, dueOn, isOverdue }) => (
        <Notice key={key} tone={isOverdue ? 'red' : 'amber'}>
          {`${CHECKS[key].text}：最迟${dayInFull(dueOn)}改正${isOverdue ? '，已逾期' : ''}`}
        </Notice>
      ))}
      <Card>
        <FactList facts={factsOf(view)} />
      </Card>
      <CheckLines view={view} />
    </DossierDesk>
  )
}
