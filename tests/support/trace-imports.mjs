import { appendFileSync } from 'node:fs';
import Module, { register } from 'node:module';

/** Writes the address of every module that is loaded into the file that TRACE_FILE names. */
const file = process.env.TRACE_FILE;
const hooks = `
import { appendFileSync } from 'node:fs';
export async function load(url, context, next) {
  appendFileSync(${JSON.stringify(file)}, url + '\\n');
  return next(url, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

const load = Module._load;
Module._load = (request, ...rest) => {
  appendFileSync(file, `${request}\n`);
  return load(request, ...rest);
};
