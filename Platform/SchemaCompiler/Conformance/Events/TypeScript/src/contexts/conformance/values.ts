// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";

/** An id, a UUID in lower case. */
export const Id = s.string({ format: "uuid" });

/** A short text on one line. */
export const Label = s.string({ minLength: 1, maxLength: 9, pattern: /^[^\x00-\x1F\u2028\u2029]*$/u });
