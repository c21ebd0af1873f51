import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { beginSurvey, surveyForm } from '@/contract/surveys'
import { BeginDossier } from '../dossiers/begin-dossier'
import { STAFF_PAGES } from '../staff-pages'
import { keptName } from '../use-kept-state'
import { initialOf } from '../written-fields'
import { askedFields, surveyOf, yearField } from './survey-fields'

type Props = { readonly today: string; readonly onClose: () => void }

/** The survey of a year is begun as a draft. */
export function BeginSurvey({ today, onClose }: Props) {
  const fields = [yearField(today), ...askedFields()]
  return (
    <BeginDossier
      title="起草评议"
      heading="起草年度评议"
      act="survey-new"
      kept={keptName('survey', 'new')}
      fields={fields}
      initial={initialOf(fields)}
      schema={surveyForm}
      toForm={surveyOf}
      door={beginSurvey}
      page={STAFF_PAGES.survey}
      onClose={onClose}
    >
      <Card tone="blue">
        <Words>
          先起草，送另一位负责人审核，通过了才开始。不记名，每人一次；到期自动结束，三十天内公布结果。
        </Words>
      </Card>
    </BeginDossier>
  )
}
