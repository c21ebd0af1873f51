const path = require('node:path')
const { transform } = require('esbuild')

/** Phones of 2016 on: what is newer is written so that they read it. */
const TARGET = 'es2015'

const SYNTAX = { '.ts': 'ts', '.tsx': 'tsx', '.jsx': 'jsx' }

/**
 * esbuild makes `new RegExp('…')` of a pattern the target can't read, which then fails on the phone. Left as it is, it
 * fails in test/pages/shipped-syntax.test.ts.
 */
const PATTERNS_AS_WRITTEN = Object.fromEntries(
  [
    'dot-all-flag',
    'lookbehind-assertions',
    'match-indices',
    'named-capture-groups',
    'set-notation',
    'sticky-and-unicode-flags',
    'unicode-property-escapes',
  ].map((name) => [`regexp-${name}`, true]),
)

const OPTIONS = {
  target: TARGET,
  supported: PATTERNS_AS_WRITTEN,
  jsx: 'automatic',
  // Chinese as it is: escaped, each sign would be six bytes.
  charset: 'utf8',
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
}

const TARO = /^import (\w+)(?:, (\{[^}]*\}))? from (['"]@tarojs\/taro['"]);?/m

/** On the web each act of Taro is an export of its own: what nobody imports stays out, and the default has few of them. */
const withoutDefault = (source) =>
  source.replace(TARO, (...[, name, named, from]) =>
    [`import * as ${name} from ${from};`, named ? `import ${named} from ${from};` : ''].join(' '),
  )

/** A class like \p{Script=Han}, which esbuild doesn't write out. */
const CLASS = /\\p\{/i

const classesWritten = async (code) => {
  const { transformAsync } = require('@babel/core')
  const { code: written } = await transformAsync(code, {
    configFile: false,
    babelrc: false,
    compact: false,
    plugins: [require.resolve('@babel/plugin-transform-unicode-property-regex')],
  })
  return written
}

const SHARED = path.join(__dirname, 'newer-syntax.js')

/** What esbuild puts before a file for the syntax it rewrote there: declarations, the lines of each indented or closing it. */
const DECLARED = /^(?:var __\w+ = .*\n(?:[ }].*\n)*)+/
const IS_MODULE = /^(?:import|export)\b/m

const namesIn = (declarations) => [...declarations.matchAll(/^var (__\w+) = /gm)].map(([, name]) => name)

/** Hundreds of files need the same declarations: they come from one. A file of CommonJS, or with such names, keeps its own. */
const withShared = (code, { source, file }) => {
  const [declared] = DECLARED.exec(code) ?? ['']
  const rest = code.slice(declared.length)
  const names = namesIn(declared)
  if (file === SHARED) return `${declared}export { ${names.join(', ')} }`
  if (
    names.length === 0 ||
    !IS_MODULE.test(rest) ||
    names.some((name) => source.includes(name) || /\d$/.test(name))
  )
    return code
  const used = names.filter((name) => rest.includes(name))
  return `import { ${used.join(', ')} } from ${JSON.stringify(SHARED)};\n${rest}`
}

/** Writes one file of ours, or of a package that is newer than the phones, as phones of 2016 read it. */
module.exports = async function script(source) {
  const { web } = this.getOptions()
  const { code } = await transform(web ? withoutDefault(source) : source, {
    ...OPTIONS,
    loader: SYNTAX[path.extname(this.resourcePath)] ?? 'js',
    sourcefile: this.resourcePath,
  })
  const written = withShared(code, { source, file: this.resourcePath })
  return CLASS.test(written) ? classesWritten(written) : written
}
