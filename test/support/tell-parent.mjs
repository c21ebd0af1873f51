// Reporter of a worker: counts the tests of each file and sends the counts when the file is through.
// It yields nothing; people read the reporter `spec` beside it.
import { inspect } from 'node:util'

const none = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] })
const isSuite = ({ details }) => details?.type === 'suite'
const isLeftOut = ({ skip, todo }) => (skip ?? false) !== false || (todo ?? false) !== false

/** A suite counts only when it failed by itself: its file can't be read, or a `before` or `after` threw. */
const failedByItself = ({ details }) => details?.error?.failureType !== 'subtestsFailed'

const reason = (error) => inspect(error?.cause ?? error)

const add = (counts, type, data) => {
  if (type === 'test:fail' && !isLeftOut(data) && (!isSuite(data) || failedByItself(data))) {
    counts.failed += 1
    counts.failures.push({ name: data.name, why: reason(data.details.error) })
  } else if (isSuite(data)) return
  else if (isLeftOut(data)) counts.skipped += 1
  else if (type === 'test:pass') counts.passed += 1
}

export default async function* tellParent(source) {
  let counts = none()
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    add(counts, type, data)
    if (data.nesting > 0) continue
    process.send?.({ file: data.name, milliseconds: data.details.duration_ms, ...counts })
    counts = none()
  }
  yield ''
}
