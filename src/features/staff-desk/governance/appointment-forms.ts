import { appointmentDeskAct, type AppointmentDeskAct, type AppointmentView } from '@/contract/leading-group'
import type { AppointmentAct } from '@/domain/leading-group/events'
import { oneLine, written, type DossierActForm, type DossierForms } from '../dossiers/dossier-form'
import { dayOf } from '../written-fields'
import { documentFields } from './appointment-fields'

const FORMS: Readonly<Record<AppointmentAct, DossierActForm<AppointmentView>>> = {
  confirm: {
    guide: '核对任职文件以后确认。确认以后：',
    follows: ({ follows }) => follows.confirm,
    fields: () => [],
    toAct: () => ({ act: 'confirm' }),
  },
  amend: {
    guide:
      '职务变了、姓名写错了，照文件改，以前的会留在记录里。换了分工或者换了人的，先登记免职，再登记新的任职。',
    fields: ({ today, state: { facts } }) => [
      dayOf('asOf', '从哪天起', today),
      { ...oneLine('name', ['姓名', '照文件写，对外公开。'], 30), initial: facts.name },
      { ...oneLine('office', ['职务', '照文件写，对外公开。'], 40), initial: facts.office },
      ...documentFields,
    ],
    toAct: (typed) => ({ act: 'amend', ...typed }),
  },
  end: {
    guide: '照免职或者调整的文件登记。最后一日过后：',
    follows: ({ follows }) => follows.end,
    fields: ({ today }) => [dayOf('lastOn', '任职到哪天（最后一日）', today), ...documentFields],
    toAct: (typed) => ({ act: 'end', ...typed }),
  },
  strike_out: {
    guide: '登记错了的才撤销。卸任的用“登记免职”，以前的任职会留在记录里。',
    fields: () => [written('reason', ['理由', '留在记录里。'], 300)],
    toAct: (typed) => ({ act: 'strike_out', ...typed }),
  },
}

/** How each act on an appointment is asked for. */
export const APPOINTMENT_FORMS: DossierForms<AppointmentView, AppointmentDeskAct> = {
  kind: 'appointment',
  parser: appointmentDeskAct,
  forms: FORMS,
}
