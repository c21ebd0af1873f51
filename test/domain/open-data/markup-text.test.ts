import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { markupText, textElement } from '../../../src/domain/open-data/markup-text'
import { readXml } from '../../support/read-xml'
import { HOSTILE } from './feed-in-tests'

describe('text in XML and HTML', () => {
  it('is never read as markup, between tags or in an attribute', () => {
    const read = readXml(`<a b="${markupText(HOSTILE)}">${markupText(HOSTILE)}</a>`)
    const expected = HOSTILE.replace('\u0000\ud800', '\ufffd\ufffd')
    assert.equal(read.text, expected)
    assert.equal(read.attributes.b, expected)
  })

  it('is no element where there is none to say', () => {
    assert.equal(textElement('title', ''), '')
    assert.equal(textElement('title', 'a < b'), '<title>a &lt; b</title>')
  })
})
