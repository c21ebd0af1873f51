import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Endpoint } from '../../src/contract/endpoint'
import { ROOT, sourceFiles } from '../support/source-tree'

type Door = Endpoint<unknown, unknown>

const isDoor = (value: unknown): value is Door =>
  typeof value === 'object' && value !== null && 'area' in value && 'input' in value && 'path' in value

const isMadeLater = (door: Door): boolean => Object.getOwnPropertyDescriptor(door, 'input')?.get !== undefined

describe('the parsers of doors', () => {
  it('are made when they are first asked for, except those that have a name of their own', async () => {
    const modules = await Promise.all(
      sourceFiles(['src/contract'], /\.ts$/).map(
        (file) => import(pathToFileURL(path.join(ROOT, file.path)).href) as Promise<Record<string, unknown>>,
      ),
    )
    const exported = new Set(modules.flatMap((module) => Object.values(module)))
    const doors = [...exported].filter(isDoor)
    assert.ok(doors.length > 200)
    assert.deepEqual(
      doors.filter((door) => !isMadeLater(door) && !exported.has(door.input)).map((door) => door.path),
      [],
    )
  })
})
