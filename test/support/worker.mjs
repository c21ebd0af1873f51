// One of the processes of `npm test`: runs the test files its parent sends, one after the other, so that the
// compiler, the templates of the databases and the browser are loaded once and not once per file.
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe } from 'node:test'
import { fileURLToPath } from 'node:url'

const load = createRequire(import.meta.url)
const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))))

/** A suite around the file: its own `before` and `after` run with it, and a file that can't be read is a failure. */
const runFile = (file) =>
  describe(file, () => {
    // Read while the file is loaded: test/support/matrix.ts.
    if (process.env.TEST_SAMPLED === 'yes') process.env.SAMPLED_TEST_FILE = file
    load(path.join(root, file))
  })

process.on('message', (file) => (file === null ? process.disconnect() : runFile(file)))
