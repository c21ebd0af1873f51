import { Words } from '../../components/ui/words'
import { contactLine } from '../../domain/guide/office-guide'
import { useOffice } from './queries'

/** Whose page it is and whom to ask, below a document; nothing while it isn't known. */
export function OfficeFoot() {
  const office = useOffice().data
  if (office === undefined) return null
  return (
    <Words size="small" tone="muted">
      {`有不清楚的，问${contactLine(office)}`}
    </Words>
  )
}
