/**
 * Runs `work` and returns its answer, in an object; undefined when it was stopped because it took longer than
 * `milliseconds`. What `work` throws goes through.
 */
export type TimeLimit = <T>(milliseconds: number, work: () => T) => { readonly answer: T } | undefined;
