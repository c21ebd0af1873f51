import {
  checkServiceItem,
  readHallDesk,
  recordServiceMonth,
  removeWindow,
  saveHallNote,
  saveWindow,
} from '../../src/contract/service-desk'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { removeHallWindow, saveHallWindow, saveNoteOfHall } from '../usecases/services/change-hall'
import { readHallAtDesk } from '../usecases/services/hall-at-desk'
import { checkOneServiceItem, recordMonthOfItem } from '../usecases/services/record-service-item'
import { CATALOGUE_KEEPERS, DESK } from '../usecases/acting/who-may-enter'

const keeping = bind(CATALOGUE_KEEPERS, { once: true })
const once = bind(DESK, { once: true })

/** The desk of the service hall: windows, items that are checked, figures of what was finished. */
export const doors = [
  bind(DESK)(readHallDesk, readHallAtDesk),
  keeping(saveWindow, saveHallWindow),
  keeping(removeWindow, removeHallWindow),
  keeping(saveHallNote, saveNoteOfHall),
  once(checkServiceItem, checkOneServiceItem),
  once(recordServiceMonth, recordMonthOfItem),
]

export const app = serveEndpoints('services', doors, fromEnvironment)

export default forVercel(app)
