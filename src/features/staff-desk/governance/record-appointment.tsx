import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { appointmentForm, recordAppointment, type LeadingGroupDesk } from '@/contract/leading-group'
import { BeginDossier } from '../dossiers/begin-dossier'
import { STAFF_PAGES } from '../staff-pages'
import { keptName } from '../use-kept-state'
import { initialOf } from '../written-fields'
import { appointmentFields, followsOfTyped } from './appointment-fields'

type Props = { readonly group: LeadingGroupDesk; readonly onClose: () => void }

/** An appointment is taken from its document; what follows from it stands below before it is saved. */
export function RecordAppointment({ group, onClose }: Props) {
  const fields = appointmentFields(group)
  return (
    <BeginDossier
      title="登记任职"
      heading="登记领导小组任职"
      act="appointment-new"
      kept={keptName('appointment', 'new')}
      fields={fields}
      initial={initialOf(fields)}
      schema={appointmentForm}
      door={recordAppointment}
      page={STAFF_PAGES.appointment}
      follows={(typed) => followsOfTyped(typed, group)}
      onClose={onClose}
    >
      <Card tone="blue">
        <Words>照任职文件登记。登记以后由另一位负责人确认，确认后按日期生效，名单同时公开。</Words>
      </Card>
    </BeginDossier>
  )
}
