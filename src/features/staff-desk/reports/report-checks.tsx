import { Expander } from '@/components/ui/expander'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { ReportCheck } from '@/domain/annual-report/report-check'

const lineOf = ({ code, rule, message }: ReportCheck): string =>
  `${code} ${rule}${message === '' ? '' : `：${message}`}`

/** The checks of a report: what doesn't hold stands open, the rest folds into a line. */
export function ReportChecks({ checks }: { readonly checks: readonly ReportCheck[] }) {
  const wrong = checks.filter(({ holds }) => holds === false)
  const open = checks.filter(({ holds }) => holds === null)
  const held = checks.filter(({ holds }) => holds === true)
  return (
    <>
      {wrong.map((check) => (
        <Notice key={check.code} tone={check.level === 'error' ? 'red' : 'amber'} title="核对没有通过">
          {lineOf(check)}
        </Notice>
      ))}
      <Expander
        title={`核对：${held.length} 项通过${open.length === 0 ? '' : `，${open.length} 项还不能核对`}`}
      >
        {open.map((check) => (
          <Words key={check.code} size="small" tone="muted">
            {lineOf(check)}
          </Words>
        ))}
        {held.map((check) => (
          <Words key={check.code} size="small">
            {lineOf(check)}
          </Words>
        ))}
      </Expander>
    </>
  )
}
