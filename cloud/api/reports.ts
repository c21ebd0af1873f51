import { actOnReport, listReports, openFigure, readReport } from '../../src/contract/annual-reports'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { actOnAnnualReport } from '../usecases/act-on-report'
import { listAnnualReports, openReportFigure, readAnnualReport } from '../usecases/read-reports'
import { DESK, SUPERVISORS } from '../usecases/who-may-enter'

const reading = bind(SUPERVISORS)

/** The annual report: the county reads its figures, the township also what stands behind them. */
export const doors = [
  reading(listReports, listAnnualReports),
  reading(readReport, readAnnualReport),
  bind(DESK)(openFigure, openReportFigure),
  bind(DESK, { once: true })(actOnReport, actOnAnnualReport),
]

export const app = serveEndpoints('reports', doors, fromEnvironment)

export default forVercel(app)
