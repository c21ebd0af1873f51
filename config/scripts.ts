import path from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile'
import { PureVoid } from './pure-void'

type Chain = Parameters<NonNullable<IH5Config['webpackChain']>>[0]

/** These packages ship newer syntax than the phones (and than Taro's own minifier) understand. */
const MODERN =
  /node_modules[\\/](zod|@tanstack|react-hook-form|uqr|swiper|@stencil|query-string|decode-uri-component|filter-obj|split-on-first)[\\/]/

export const modernPackages = { include: [(file: string) => MODERN.test(file)] }

const LOADERS = path.join(__dirname, 'loaders')

/** `safari10`: a loop's `let` named like an argument keeps the phones of iOS 10 from reading the file. */
const SMALLER = { ecma: 2015, safari10: true }

/**
 * Puts our loader where Taro has Babel (docs/adr/0251). Every phone since 2016 reads what comes out:
 * test/pages/shipped-syntax.test.ts reads every file as such a phone does.
 */
export const writeScripts = (chain: Chain, { web }: { readonly web: boolean }): void => {
  chain.target(['web', 'es2015'] as never)
  // A name that a module doesn't export ends the build; a phone would find it undefined.
  chain.module.strictExportPresence(true)
  chain.plugin('pureVoid').use(PureVoid)
  const rule = chain.module.rule('script')
  rule.uses.clear()
  rule.use('script').loader(path.join(LOADERS, 'script.js')).options({ web })
  rule.include.add(path.join(LOADERS, 'newer-syntax.js'))
  if (chain.get('mode') !== 'production') return
  chain.optimization.minimizer('terserPlugin').tap(([options]) => [{ ...options, terserOptions: SMALLER }])
}
