import {
  actOnComplaint,
  actOnMyComplaint,
  listComplaints,
  listMyComplaints,
  readMailbox,
  readComplaint,
  readMyComplaint,
  revealComplaintSender,
  sendComplaint,
} from '../../src/contract/complaints'
import { findAlikeComplaints, joinComplaint } from '../../src/contract/alike-complaints'
import { takeInComplaint } from '../../src/contract/take-in-complaint'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import {
  actOnDeskComplaint,
  listDeskComplaints,
  readDeskComplaint,
  revealSender,
} from '../usecases/complaints/desk-complaints'
import {
  actOnOwnComplaint,
  listOwnComplaints,
  readOwnComplaint,
  readOwnMailbox,
} from '../usecases/complaints/my-complaints'
import { findAlike, joinAlike } from '../usecases/complaints/alike-complaints'
import { sendLetter } from '../usecases/complaints/send-complaint'
import { takeInLetter } from '../usecases/complaints/take-in-complaint'
import { LETTER_DESK, LETTER_READERS, LETTER_TAKERS } from '../usecases/acting/who-may-enter'

const mine = bind('signed-in')
const desk = bind(LETTER_DESK)

/** The mailbox: letters of residents, and the desk that answers them. */
export const doors = [
  bind('signed-in', { once: true, begins: true, triesInTenMinutes: 20 })(sendComplaint, sendLetter),
  // Names of offices, as they hang at their doors: writing a letter begins without a session.
  bind('public')(readMailbox, readOwnMailbox),
  bind('signed-in', { triesInTenMinutes: 60 })(findAlikeComplaints, findAlike),
  bind('signed-in', { once: true, triesInTenMinutes: 20 })(joinComplaint, joinAlike),
  mine(listMyComplaints, listOwnComplaints),
  mine(readMyComplaint, readOwnComplaint),
  bind('signed-in', { once: true })(actOnMyComplaint, actOnOwnComplaint),
  desk(listComplaints, listDeskComplaints),
  desk(readComplaint, readDeskComplaint),
  bind(LETTER_DESK, { once: true })(actOnComplaint, actOnDeskComplaint),
  bind(LETTER_TAKERS, { once: true, begins: true })(takeInComplaint, takeInLetter),
  bind(LETTER_READERS)(revealComplaintSender, revealSender),
]

export const app = serveEndpoints('complaints', doors, fromEnvironment)

export default forVercel(app)
