// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** A size. */
export type Size = "small" | "medium" | "extraLarge";

/** Reads and writes `Size`. */
export const Size = s.oneOf("small", "medium", "extraLarge");
