import * as assert from "node:assert/strict";
import { CancelOrder, type EverythingHappened, Item, PersonMoved, Price } from "@tributary/conformance-events/conformance";
import { moved, orderId } from "./samples.js";

/** What breaks a rule is not written: a type checker sees neither lengths nor what comes from elsewhere. */
export function checkWriting(): void {
  const item = { label: "a", quantity: 1, prices: [] };
  assert.equal(Item.stringify(item), '{"label":"a","quantity":1,"prices":[]}');
  assert.throws(() => Item.serialize({ ...item, quantity: 0 }), { code: "constraint", pointer: "/quantity" });
  assert.throws(() => Item.serialize({ ...item, quantity: 1.5 }), { code: "wrongType", pointer: "/quantity" });
  assert.throws(() => Item.serialize({ ...item, quantity: NaN }), { code: "wrongType", pointer: "/quantity" });
  assert.throws(() => Item.serialize({ ...item, label: "" }), { code: "constraint", pointer: "/label" });
  assert.throws(() => Item.serialize({ ...item, label: "a\0" }), { code: "constraint", pointer: "/label" });
  const price = { amount: 1n, currency: "EUR" };
  assert.throws(() => Item.serialize({ ...item, prices: [price, price, price] }), { code: "constraint", pointer: "/prices" });
  assert.throws(() => Item.serialize({ ...item, prices: [price, { amount: -1n, currency: "EUR" }] }), {
    code: "constraint",
    pointer: "/prices/1/amount",
  });
  assert.throws(() => Price.serialize({ ...price, amount: 2n ** 63n }), { code: "invalidNumber", pointer: "/amount" });
  assert.throws(() => Price.serialize({ ...price, amount: 1 } as never), { code: "wrongType", pointer: "/amount" });
  assert.throws(() => Price.serialize({ currency: "EUR" } as never), { code: "missingMember", pointer: "/amount" });
  assert.throws(() => Price.serialize(null as never), { code: "wrongType", pointer: "" });

  // What nobody could read again is not written either.
  assert.throws(() => PersonMoved.serialize({ ...moved, street: "a\0" }), { code: "invalidText", pointer: "/street" });
  assert.throws(() => PersonMoved.serialize({ ...moved, street: "\udc00" }), { code: "invalidText", pointer: "/street" });
  assert.throws(() => PersonMoved.serialize({ ...moved, movedAt: "now" } as never), { code: "wrongType", pointer: "/movedAt" });

  // What is absent, or undefined, or of no name here, is left out.
  assert.equal(Price.stringify({ ...price, more: 1 } as never), '{"amount":1,"currency":"EUR"}');
  const less: Pick<EverythingHappened, "maybeText"> = {};
  assert.equal(less.maybeText, undefined);
  assert.equal(CancelOrder.subject(CancelOrder.of({ orderId, because: "x" })), `conformance.command.7.order.${orderId}`);
  assert.throws(() => CancelOrder.address({ orderId: "a.b", because: "x" }), { code: "constraint", pointer: "/orderId" });
}
