import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EVERY_ADDRESS } from '../support/pages/all-addresses'
import { sourceFiles } from '../support/source-tree'

interface Config {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** The configuration as Taro reads it; its global gives back what it is given. */
const configured = async (): Promise<Config> => {
  Object.assign(globalThis, { defineAppConfig: (config: Config) => config })
  return ((await import('../../src/app.config')) as unknown as { default: Config }).default
}

describe('the list of pages that are looked at', () => {
  it('has every page of app.config, and none that is not there', async () => {
    const { pages, subPackages } = await configured()
    const own = subPackages.flatMap((sub) => sub.pages.map((page) => `${sub.root}/${page}`))
    const listed = new Set(EVERY_ADDRESS.map(([, page]) => `pages/${page}/index`))
    assert.deepEqual([...listed].sort(), [...pages, ...own].sort())
  })

  it('has the same bar over every page of the desk in the mini-program', () => {
    const configs = sourceFiles(['src/pages/staff'], /index\.config\.ts$/)
    assert.ok(configs.length > 50)
    const others = configs.filter(
      ({ text }) =>
        !/navigationBarBackgroundColor: '#143A6D'/.test(text) ||
        !/navigationBarTextStyle: 'white'/.test(text),
    )
    assert.deepEqual(
      others.map((config) => config.path),
      [],
    )
  })
})
