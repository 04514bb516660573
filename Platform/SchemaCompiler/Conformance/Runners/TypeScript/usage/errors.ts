import * as assert from "node:assert/strict";
import { SchemaError } from "@tributary/conformance-events";
import { Item, Price } from "@tributary/conformance-events/conformance";

/** What is refused says why and where, and not what it was. */
export function checkErrors(): void {
  const secret = "hunter2";
  let refused: unknown;
  try {
    Item.parse(`{"label":"a","quantity":1,"prices":[{"amount":1,"currency":"${secret}"}]}`);
  } catch (error) {
    refused = error;
  }
  assert.ok(refused instanceof SchemaError && refused instanceof Error);
  assert.deepEqual([refused.name, refused.code, refused.pointer], ["SchemaError", "constraint", "/prices/0/currency"]);
  assert.equal(refused.message, `/prices/0/currency: ${refused.reason}`);
  assert.ok(!refused.message.includes(secret) && !refused.stack?.includes(secret));

  // A pointer escapes what would lead elsewhere.
  assert.throws(() => Item.parse('{"a/b~c":1,"label":"a","quantity":1,"prices":[]}'), { code: "unknownMember", pointer: "/a~1b~0c" });

  // A string is as good as bytes, and held to the same rules.
  assert.throws(() => Price.parse('{"amount":1,"currency":"EUR'), { code: "malformed", pointer: "/currency" });
  assert.throws(() => Price.parse('{"amount":1,"currency":"\ud800"}'), { code: "invalidText", pointer: "/currency" });
  assert.throws(() => Price.parse(`"${"é".repeat(600_000)}"`), { code: "tooLarge", pointer: "" });
}
