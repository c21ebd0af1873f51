import * as glassEasel from 'glass-easel'
import type { SimulatorEvent } from './bundle'

let lastSent: Promise<unknown> = Promise.resolve()

/** Sends one event to the host, in order. */
export function report(event: SimulatorEvent): void {
  lastSent = Promise.all([lastSent, window.simulatorEvent(event)])
}

/** Resolves when the host has every event sent so far; a kill waits for it, as a phone's disk would. */
export async function flushed(): Promise<void> {
  await lastSent
}

export function reportError(kind: string, error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  report({ type: 'error', kind, message })
}

/** Everything that goes wrong in app code ends up with the host, whoever threw it. */
export function collectErrors(): void {
  window.addEventListener('error', (event) => reportError('uncaught', event.error ?? event.message))
  window.addEventListener('unhandledrejection', (event) => reportError('unhandled-rejection', event.reason))
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    reportError('domain', `${blockedURI} is not in the list of domains`),
  )
  window.simulatorMissingTemplate = (name) => reportError('missing-template', name)
  glassEasel.addGlobalErrorListener((error) => {
    reportError('component', error)
    return false
  })
  glassEasel.addGlobalWarningListener((message) => {
    reportError('template', message)
    return false
  })
}

/** The app's console: an `error` counts as a fault, the rest goes to the browser's. */
export function appConsole(): Console {
  const error = (...parts: unknown[]): void => {
    reportError('console', parts.map((part) => (part instanceof Error ? part.stack : String(part))).join(' '))
  }
  return { ...console, error }
}
