import * as assert from "node:assert/strict";
import * as util from "node:util";
import { redact } from "@tributary/conformance-events";
import {
  CancelOrder,
  ConformanceEvent,
  OpenDoorRequest,
  PersonMoved,
  PersonMovedV1,
  PlaceOrder,
} from "@tributary/conformance-events/conformance";
import { moved, order, personId } from "./samples.js";

/** What is a person's does not get into a log by way of a value that was read. */
export function checkPersonalData(): void {
  assert.deepEqual(PersonMoved.personal, { street: "personId", city: "personId" });
  assert.deepEqual(PersonMovedV1.personal, { address: "personId" });
  assert.deepEqual(CancelOrder.personal, { because: "$caller" });
  assert.deepEqual(OpenDoorRequest.personal, { code: "$secret" });
  for (const value of [CancelOrder.of({ orderId: personId, because: "Sesame" }), OpenDoorRequest.of({ code: "Sesame" })]) {
    assert.ok(util.inspect(value).includes("‹personal›") && !(util.inspect(value) + JSON.stringify(value)).includes("Sesame"));
  }

  const read = PersonMoved.parse(PersonMoved.serialize(moved));
  const old = ConformanceEvent.parse("tributary.conformance.PersonMoved.v1", `{"personId":"${personId}","address":"Main St 1, Graz"}`);
  for (const value of [read, PersonMoved.of(moved), old, { nested: [read] }]) {
    for (const text of [util.inspect(value, { depth: 9 }), util.format("%o %j", value, value), JSON.stringify(value), `${value}`]) {
      assert.ok(!text.includes("Main St 1") && !text.includes("Graz"), text);
    }
    assert.ok(util.inspect(value, { depth: 9 }).includes("‹personal›") && util.inspect(value, { depth: 9 }).includes(personId));
    assert.ok(JSON.stringify(value).includes("‹personal›") && JSON.stringify(value).includes(personId));
  }

  assert.ok(!util.inspect(PlaceOrder.of(order)).includes("by hand") && util.inspect(PlaceOrder.of(order)).includes(order.orderId));

  // For everything else it is the plain object that it was.
  assert.deepEqual({ ...read, movedAt: 0 }, { ...moved, movedAt: 0 });
  assert.deepEqual(Object.keys(read), Object.keys(moved));
  assert.equal(structuredClone(read.street), "Main St 1");
  assert.equal(PersonMoved.stringify(read), PersonMoved.stringify(moved));

  // A literal knows nothing of it, and is covered by hand.
  assert.equal(JSON.stringify(PersonMoved.cover(Object.freeze({ ...moved }))), JSON.stringify(read));
  assert.deepEqual(redact(PersonMoved, moved), { personId, street: "‹personal›", city: "‹personal›", movedAt: moved.movedAt });
  assert.deepEqual(ConformanceEvent.redact({ type: "PersonMoved", data: moved }), { type: "PersonMoved", data: redact(PersonMoved, moved) });
  assert.equal(moved.street, "Main St 1");
  assert.equal(redact(PersonMoved, "Main St 1" as never), "‹personal›");
  assert.deepEqual(redact(PlaceOrder, { ...order, items: "by hand" as never }), {
    orderId: order.orderId,
    personId,
    items: "‹personal›",
    note: "‹personal›",
  });
}
