// What the package is like to use, apart from what the corpus holds it to; each function throws where a promise is broken.
import { checkErrors } from "./errors.js";
import { checkMessages } from "./messages.js";
import { checkMoments } from "./moments.js";
import { checkPersonalData } from "./personal.js";
import { checkUnions } from "./unions.js";
import { checkWriting } from "./writing.js";

for (const check of [checkErrors, checkMessages, checkMoments, checkPersonalData, checkUnions, checkWriting]) {
  try {
    check();
  } catch (error) {
    console.log(`${check.name}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
