import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  ATTACHMENT_KINDS,
  extensionOf,
  KIND_FACTS,
  nameProblem,
  USUAL_KINDS,
} from '../../../src/domain/attachments/kinds'

describe('kinds of attachment', () => {
  it('takes photos, PDF, Word and Excel everywhere', () => {
    for (const name of ['a.jpg', 'b.JPEG', 'c.png', 'd.pdf', 'e.docx', 'f.xlsx', 'g.doc', '名册.XLS'])
      assert.equal(nameProblem(name, USUAL_KINDS), null, name)
  })

  it("takes WPS's own formats only where the township says so", () => {
    assert.equal(nameProblem('请示.wps', USUAL_KINDS), 'attachment_kind_not_accepted')
    assert.equal(nameProblem('请示.wps', [...USUAL_KINDS, 'wps', 'et']), null)
    assert.equal(nameProblem('名册.et', [...USUAL_KINDS, 'wps', 'et']), null)
  })

  it('refuses programs, archives and names without an ending before a byte is sent', () => {
    for (const name of ['a.exe', 'b.zip', 'c.html', 'd', 'jpg', 'e.jpg.js', 'f.'])
      assert.equal(nameProblem(name, USUAL_KINDS), 'attachment_kind_not_accepted', name)
  })

  it('tells macros and the picture format of newer phones apart, since their cures differ', () => {
    assert.equal(nameProblem('名册.xlsm', USUAL_KINDS), 'attachment_has_macros')
    assert.equal(nameProblem('名册.DOCM', USUAL_KINDS), 'attachment_has_macros')
    assert.equal(nameProblem('IMG_1.HEIC', USUAL_KINDS), 'attachment_heic')
  })

  it('has a label, an ending and a media type for each kind', () => {
    for (const kind of ATTACHMENT_KINDS) {
      assert.match(KIND_FACTS[kind].label, /\p{Script=Han}|PDF/u)
      assert.match(KIND_FACTS[kind].mediaType, /^(image|application|text|audio)\//)
      assert.equal(
        extensionOf(`x.${KIND_FACTS[kind].extensions[0]!.toUpperCase()}`),
        KIND_FACTS[kind].extensions[0],
      )
    }
  })
})
