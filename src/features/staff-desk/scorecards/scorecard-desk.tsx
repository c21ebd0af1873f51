import { dayInFull } from '@/components/case/day-words'
import { FileButtons } from '@/components/sending/file-buttons'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { downloadScorecard, type ScorecardView } from '@/contract/scorecards'
import { sumText } from '@/domain/scorecard/points'
import { saveFile } from '@/services/save-file'
import { DossierDesk } from '../dossiers/dossier-desk'
import { ScoreLines } from './score-lines'
import { leadingScorecardAct, SCORECARD_FORMS } from './scorecard-forms'
import { useScorecardAct } from './use-scorecards'

const FILES = [
  ['xlsx', 'Excel 表格'],
  ['docx', 'Word 文档，公文版式'],
  ['pdf', 'PDF，公文版式'],
] as const

/** One card at the desk: what it comes to, each line with its list, the card as a file. */
export function ScorecardDesk({ view }: { readonly view: ScorecardView }) {
  const acting = useScorecardAct(view)
  const { id, sum, measuredSum, appealBy, status, fingerprint } = view
  return (
    <DossierDesk
      view={view}
      title="考核评分"
      status={{ text: view.statusText, isRed: status === 'appealed' }}
      forms={SCORECARD_FORMS}
      acting={acting}
      lead={leadingScorecardAct(view)}
      story={view.story}
      after={
        <Section title="导出评分表">
          <Words
            size="small"
            tone="muted"
          >{`数字生成以后不再变，校验码 ${fingerprint.slice(0, 12)}。`}</Words>
          <FileButtons
            files={FILES}
            busyText="正在生成…"
            onSave={(format) => saveFile(downloadScorecard, { id, format }, { kind: format })}
          />
        </Section>
      }
    >
      <Card>
        <Words strong>{sumText(sum)}</Words>
        {measuredSum.points !== sum.points && (
          <Words size="small" tone="muted">{`申诉前：${sumText(measuredSum)}`}</Words>
        )}
      </Card>
      {appealBy !== null && (status === 'shown' || status === 'appealed') && (
        <Notice>{`最迟${dayInFull(appealBy)}申诉，过了期限、申诉都复核了再确认。`}</Notice>
      )}
      <ScoreLines lines={view.lines} />
    </DossierDesk>
  )
}
