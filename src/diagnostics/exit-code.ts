/** 0 fine, 1 findings, 2 cannot run, 3 a bug. */
export const exitCodes = { fine: 0, findings: 1, cannotRun: 2, bug: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
