import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { it } from 'node:test'
import { ROOT } from '../support/source-tree'

const FOLDER = path.join(ROOT, 'dist', 'h5', 'js')
const programs = readdirSync(FOLDER).filter((file) => file.endsWith('.js'))

const thoseWith = (words: string): readonly string[] =>
  programs.filter((file) => readFileSync(path.join(FOLDER, file), 'utf8').includes(words))

// One call that the bundler takes for more than it is, and all of them come along, a player of films among them.
it('the web ships the components of Taro that pages use, and leaves the others out', () => {
  assert.notDeepEqual(thoseWith('taro-scroll-view-core'), [])
  for (const unused of ['taro-movable-view-core', 'taro-video-control', 'taro-voip-room-core'])
    assert.deepEqual(thoseWith(unused), [], unused)
})
