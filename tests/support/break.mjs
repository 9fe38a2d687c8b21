import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Makes the program stumble where nobody expects it, as a bug would. */
fs.readdirSync = () => {
  throw new TypeError('bug made by a test');
};
syncBuiltinESMExports();
