import { previewReminders } from '../../src/contract/reminders'
import { actOnCase, listToday, readStaffCase, revealPersonalField } from '../../src/contract/staff-cases'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { actOnStaffCase } from '../usecases/act-on-case'
import { listDeskToday } from '../usecases/list-today'
import { previewRemindersBetween } from '../usecases/preview-reminders'
import { openStaffCase } from '../usecases/read-staff-case'
import { revealField } from '../usecases/reveal-personal-field'
import { DESK, PERSONAL_DATA_READERS } from '../usecases/who-may-enter'

const desk = bind(DESK)

/** The desk. Which act is lawful now, and for whom, is the domain's to say. */
export const doors = [
  desk(listToday, listDeskToday),
  desk(readStaffCase, openStaffCase),
  bind(PERSONAL_DATA_READERS)(revealPersonalField, revealField),
  bind(DESK, { once: true })(actOnCase, actOnStaffCase),
  desk(previewReminders, previewRemindersBetween),
]

export const app = serveEndpoints('staff', doors, fromEnvironment)

export default forVercel(app)
