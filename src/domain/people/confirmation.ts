/**
 * How long a password or code counts as just given. Long enough to close an account, hand over its work and open another
 * without being asked in between; short enough that a phone that was left on a desk does nothing grave. Unit: minutes.
 */
export const CONFIRMED_MINUTES = 10
