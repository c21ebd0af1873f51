let silence: (() => void) | null = null

/** Only one thing is heard at a time: whoever begins silences what was heard before. */
export const beHeard = (stop: () => void): void => {
  if (silence !== null && silence !== stop) silence()
  silence = stop
}
