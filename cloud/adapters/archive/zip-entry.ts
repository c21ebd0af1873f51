/**
 * What every entry of a zip says of itself: made on a Unix, to be read by everybody. `unzip` of Debian and what is built on it
 * (Kylin, UOS) reads the names of what DOS made in the code page of DOS, though they are flagged as UTF-8.
 */
export const ZIP_ENTRY = { os: 3, attrs: (0o100644 << 16) >>> 0 } as const
