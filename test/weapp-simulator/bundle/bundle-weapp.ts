import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import esbuild from 'esbuild'
import { TmplGroup } from 'glass-easel-template-compiler'
import { componentAttributes } from './component-attributes'
import { GIVEN_NAMES, HIDDEN_GLOBALS } from './hidden-globals'
import { contentHash, readWeappFiles, type WeappFiles } from './weapp-files'
import { wxssToCss } from './wxss-to-css'

const RUNTIME = fileURLToPath(new URL('../runtime/main.ts', import.meta.url))

export type WeappBundle = {
  readonly dir: string
  readonly distDir: string
  readonly warnings: readonly string[]
}

/**
 * Turns a production `dist/weapp` into three files a Chromium can run: `weapp.js` (templates, modules, styles),
 * `runtime.js` and `warnings.json`. Lives in `outDir/<content hash>`; a build seen before is not bundled again.
 * @example const bundle = await bundleWeapp('dist/weapp', path.join(tmpdir(), 'weapp-bundles'))
 */
export async function bundleWeapp(distDir: string, outDir: string): Promise<WeappBundle> {
  const files = await readWeappFiles(distDir)
  if (!files.has('app.json')) throw new Error(`${distDir} holds no app.json: build the weapp first`)
  const runtime = await bundleRuntime()
  const dir = path.join(outDir, contentHash(files, runtime))
  if (!existsSync(dir)) await writeBundle(dir, files, runtime)
  const warnings = JSON.parse(await readFile(path.join(dir, 'warnings.json'), 'utf8')) as string[]
  return { dir, distDir, warnings }
}

/** Writes aside and renames: test files running at once never see half a bundle. */
async function writeBundle(dir: string, files: WeappFiles, runtime: string): Promise<void> {
  await mkdir(path.dirname(dir), { recursive: true })
  const aside = await mkdtemp(`${dir}-`)
  const { script, warnings } = compile(files)
  await writeFile(path.join(aside, 'weapp.js'), script)
  await writeFile(path.join(aside, 'runtime.js'), runtime)
  await writeFile(path.join(aside, 'warnings.json'), JSON.stringify(warnings))
  await rename(aside, dir).catch(() => rm(aside, { recursive: true, force: true }))
}

async function bundleRuntime(): Promise<string> {
  const result = await esbuild.build({
    entryPoints: [RUNTIME],
    bundle: true,
    format: 'iife',
    write: false,
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return result.outputFiles[0]?.text ?? ''
}

function compile(files: WeappFiles): { script: string; warnings: string[] } {
  const templates = new TmplGroup()
  const warnings: string[] = []
  const parts = {
    json: {} as Record<string, unknown>,
    css: {} as Record<string, string>,
    modules: [] as string[],
  }
  const ofKind = (extension: string) => [...files].filter(([name]) => name.endsWith(extension))
  const attributes = componentAttributes(ofKind('.wxml').map(([, text]) => text))
  const tags = new Set([...Object.keys(attributes), 'page', 'view', 'text', 'button', 'image', 'input'])
  for (const [name, text] of ofKind('.wxml')) {
    const found: unknown = templates.addTmpl(stem(name), text)
    if (Array.isArray(found)) warnings.push(...found.map((warning) => `${name}: ${JSON.stringify(warning)}`))
  }
  templates.addTmpl('__slot', '<slot/>')
  for (const [name, text] of ofKind('.wxs')) templates.addScript(stem(name), text)
  for (const [name, text] of ofKind('.json')) parts.json[stem(name)] = JSON.parse(text)
  for (const [name, text] of ofKind('.wxss'))
    parts.css[stem(name)] = wxssToCss(text, reader(files, name), tags)
  for (const [name, text] of ofKind('.js')) parts.modules.push(moduleSource(stem(name), text))
  const script = `window.__WEAPP__={json:${JSON.stringify(parts.json)},css:${JSON.stringify(parts.css)},
attributes:${JSON.stringify(attributes)},templates:(()=>{return ${tellMissing(templates.getTmplGenObjectGroups())}})(),
modules:{${parts.modules.join(',\n')}}}`
  return { script, warnings }
}

/** The compiler skips `<template is>` with an unknown name in silence; a phone shows a hole there. Say so. */
function tellMissing(generated: string): string {
  return generated.replace(/return S\[P\]\}/g, 'return S[P]||(P&&window.simulatorMissingTemplate(P))}')
}

/** WeChat runs modules in strict mode, so a bare call's `this` never leaks the browser's window. */
function moduleSource(name: string, source: string): string {
  const names = [...GIVEN_NAMES, ...HIDDEN_GLOBALS].join(',')
  return `${JSON.stringify(name)}:function(${names}){"use strict";${source}\n}`
}

function reader(files: WeappFiles, from: string): (imported: string) => string {
  return (imported) => {
    const name = imported.startsWith('/')
      ? imported.slice(1)
      : path.posix.join(path.posix.dirname(from), imported)
    const text = files.get(name)
    if (text === undefined) throw new Error(`${from} imports ${name}, which is not in the package`)
    return text
  }
}

function stem(name: string): string {
  return name.replace(/\.\w+$/, '')
}
