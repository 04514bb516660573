// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";

/** The person's id, that of the context identity. */
export const PersonId = s.string({ format: "uuid" });

/** How the person wants to be called, on a single line. */
export const Name = s.string({ minLength: 1, maxLength: 100, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** A greeting, on a single line. */
export const Words = s.string({ minLength: 1, maxLength: 200, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });
