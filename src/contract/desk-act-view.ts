/** Whether an act is lawful now for whoever looks; if not, why not. */
export interface DeskActView<Act extends string = string> {
  readonly act: Act
  readonly text: string
  readonly article: string
  readonly allowed: boolean
  /** Chinese: why not, '' when it is allowed. */
  readonly message: string
}
