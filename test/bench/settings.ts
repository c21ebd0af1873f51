import type { Settings } from '../../cloud/env'

/** Settings of a bench run: nothing of them opens anything outside of it. */
export const benchSettings = (): Settings => ({
  databaseUrl: '',
  dataDir: '',
  port: 0,
  isDemo: true,
  secrets: {
    fieldKeys: { bench: new Uint8Array(32).fill(7) },
    currentKeyId: 'bench',
    blindIndexKey: new Uint8Array(32).fill(9),
    jobSecret: 'bench-bench-bench-bench',
  },
  wechat: null,
  trustsProxy: false,
  publicOrigin: '',
})
