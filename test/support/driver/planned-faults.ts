import type { Fault, FaultPlan } from '../../weapp-simulator/host/fault-plan'

/** What goes wrong on the way from a phone to the server, planned by a story; the same for each kind of phone. */
export abstract class PlannedFaults {
  protected abstract readonly faults: FaultPlan

  dropNextAnswer(urlPart: string): void {
    this.faults.add(urlPart, { kind: 'drop-answer' })
  }

  refuseNext(urlPart: string): void {
    this.faults.add(urlPart, { kind: 'refuse' })
  }

  delayNext(urlPart: string, milliseconds: number): void {
    this.faults.add(urlPart, { kind: 'delay', milliseconds })
  }

  answerNext(urlPart: string, status: number, body = ''): void {
    this.faults.add(urlPart, { kind: 'status', status, body })
  }

  meetNext(urlPart: string | RegExp, fault: Fault): void {
    this.faults.add(urlPart, fault)
  }

  get hasMetFaults(): boolean {
    return !this.faults.waits
  }

  forgetFaults(): void {
    this.faults.clear()
  }
}
