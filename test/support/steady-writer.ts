import { openStorage } from '../../cloud/adapters/postgres/open-storage'
import { newCase } from './case-builders'
import { fixedClock, township } from './storage-fixtures'

/** Run as a process of its own: writes cases until it is killed and names each one after its commit. */
const main = async (dataDir: string): Promise<void> => {
  const storage = await openStorage({ clock: fixedClock(), dataDir })
  await storage.putTenant(township())
  for (;;) {
    const opened = newCase(`连写${process.hrtime.bigint()}`)
    await storage.write('zhanxi', ({ cases }) => cases.create(opened))
    process.stdout.write(`${opened.id}\n`)
  }
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  process.stdout.write(`refused ${code}\n`)
  process.exitCode = 1
})
