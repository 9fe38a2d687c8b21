/** Whether this is a long run (`npm run test:long`), which tries many times as much as the usual one. */
export const isLong = process.env.CATATAN_LONG === '1';
