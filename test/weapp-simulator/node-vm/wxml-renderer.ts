import { readFileSync } from 'node:fs'
import path from 'node:path'
import { evaluate, evaluateData, type Scope } from './wxml-expressions'
import { parseWxml, type WxmlElement, type WxmlSource } from './wxml-parser'

export type Rendered = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly children: readonly (Rendered | string)[]
}

type Template = { readonly body: readonly WxmlSource[]; readonly unit: Unit }
type Unit = {
  readonly templates: Map<string, Template>
  readonly scripts: Record<string, unknown>
  readonly body: WxmlSource[]
  readonly components: Readonly<Record<string, string>>
}
type Output = (Rendered | string)[]

/** Far above what a page needs: only a template that includes itself without end gets there. */
const DEPTH_LIMIT = 400

/** What was read of a package, for all runs of this process. */
const packages = new Map<string, Map<string, Unit>>()

/** Interprets the WXML a build emitted: imports, templates, wxs, `wx:for`, `wx:if`, custom components. */
export class WxmlRenderer {
  /** Names of templates the data asked for and the package lacks. */
  readonly missing: string[] = []
  private readonly units: Map<string, Unit>

  constructor(private readonly distDir: string) {
    this.units = packages.get(distDir) ?? new Map<string, Unit>()
    packages.set(distDir, this.units)
  }

  render(file: string, data: Scope): Output {
    const unit = this.load(`${file}.wxml`)
    return this.all(unit.body, { ...data, ...unit.scripts }, { unit, depth: 0 })
  }

  private load(file: string): Unit {
    const known = this.units.get(file)
    if (known) return known
    const unit: Unit = { templates: new Map(), scripts: {}, body: [], components: this.componentsOf(file) }
    this.units.set(file, unit)
    const beside = (name: unknown): string => path.posix.join(path.posix.dirname(file), String(name))
    for (const node of parseWxml(readFileSync(path.join(this.distDir, file), 'utf8'))) {
      if (node.kind === 'text') unit.body.push(node)
      else if (node.tag === 'import') this.include(unit, this.load(beside(node.attributes.src)))
      else if (node.tag === 'wxs')
        unit.scripts[String(node.attributes.module)] = this.script(beside(node.attributes.src))
      else if (node.tag === 'template' && node.attributes.name) {
        unit.templates.set(String(node.attributes.name), { body: node.children, unit })
      } else unit.body.push(node)
    }
    return unit
  }

  private include(unit: Unit, imported: Unit): void {
    for (const [name, template] of imported.templates) {
      if (!unit.templates.has(name)) unit.templates.set(name, template)
    }
  }

  private script(file: string): unknown {
    const module = { exports: {} }
    const source = readFileSync(path.join(this.distDir, file), 'utf8')
    ;(new Function('module', 'exports', source) as (...given: unknown[]) => void)(module, module.exports)
    return module.exports
  }

  private componentsOf(file: string): Record<string, string> {
    try {
      const json = JSON.parse(
        readFileSync(path.join(this.distDir, file.replace(/wxml$/, 'json')), 'utf8'),
      ) as {
        usingComponents?: Record<string, string>
      }
      const resolve = (target: string): string =>
        target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(file), target)
      return Object.fromEntries(
        Object.entries(json.usingComponents ?? {}).map(([tag, at]) => [tag, resolve(at)]),
      )
    } catch {
      return {}
    }
  }

  private all(nodes: readonly WxmlSource[], scope: Scope, at: { unit: Unit; depth: number }): Output {
    if (at.depth > DEPTH_LIMIT) throw new Error('wxml: a template includes itself without end')
    let chosen = false
    return nodes.flatMap((node) => {
      if (node.kind === 'text') return textOutput(evaluate(node.text, scope))
      const condition = conditionOf(node, scope, chosen)
      chosen = condition?.chosen ?? chosen
      return condition === null || condition.show ? this.repeat(node, scope, at) : []
    })
  }

  private repeat(node: WxmlElement, scope: Scope, at: { unit: Unit; depth: number }): Output {
    const { attributes } = node
    const list = attributes['wx:for']
    if (list === undefined) return this.one(node, scope, at)
    const item = String(attributes['wx:for-item'] ?? 'item')
    const index = String(attributes['wx:for-index'] ?? 'index')
    const values = Object.values((evaluate(list, scope) ?? []) as unknown[])
    return values.flatMap((value, position) =>
      this.one(node, { ...scope, [item]: value, [index]: position }, at),
    )
  }

  private one(node: WxmlElement, scope: Scope, { unit, depth }: { unit: Unit; depth: number }): Output {
    const inside = { unit, depth: depth + 1 }
    if (node.tag === 'block') return this.all(node.children, scope, inside)
    if (node.tag === 'template') return this.template(node, scope, inside)
    const attributes = attributesOf(node, scope)
    const component = unit.components[node.tag]
    if (component)
      return [
        { tag: node.tag, attributes: { id: attributes.id }, children: this.render(component, attributes) },
      ]
    return [{ tag: node.tag, attributes, children: this.all(node.children, scope, inside) }]
  }

  private template(node: WxmlElement, scope: Scope, { unit, depth }: { unit: Unit; depth: number }): Output {
    const name = String(evaluate(node.attributes.is ?? '', scope))
    const template = unit.templates.get(name)
    if (!template) {
      this.missing.push(name)
      return []
    }
    const data = { ...evaluateData(node.attributes.data, scope), ...template.unit.scripts }
    return this.all(template.body, data, { unit: template.unit, depth })
  }
}

/** `wx:if`, `wx:elif`, `wx:else`: whether to show, and whether a branch of this chain was taken. */
function conditionOf(
  node: WxmlElement,
  scope: Scope,
  chosen: boolean,
): { show: boolean; chosen: boolean } | null {
  const { 'wx:if': first, 'wx:elif': next, 'wx:else': last } = node.attributes
  if (first !== undefined) {
    const show = Boolean(evaluate(first, scope))
    return { show, chosen: show }
  }
  if (next !== undefined) {
    const show = !chosen && Boolean(evaluate(next, scope))
    return { show, chosen: chosen || show }
  }
  return last === undefined ? null : { show: !chosen, chosen: true }
}

function textOutput(text: unknown): Output {
  return text === undefined || text === null || text === '' ? [] : [String(text as string)]
}

function attributesOf(node: WxmlElement, scope: Scope): Record<string, unknown> {
  const given = Object.entries(node.attributes).filter(([name]) => !name.startsWith('wx:'))
  const evaluated = given.map(([name, source]) => [name, evaluate(source, scope)] as const)
  return Object.fromEntries(evaluated.filter(([, value]) => value !== undefined))
}
