import * as assert from "node:assert/strict";
import { ConformanceCommand, ConformanceEvent, OrderPlaced, PersonMoved, PersonMovedV1 } from "@tributary/conformance-events/conformance";
import { events, order } from "./samples.js";

/** Without a default: it would not compile if a case were missing. */
function place(event: ConformanceEvent): string {
  switch (event.type) {
    case "EverythingHappened":
      return event.data.text;
    case "OrderPlaced":
      return event.data.orderId;
    case "PersonMoved":
      return event.data.city;
  }
}

/** A union is closed and tagged, and knows every version that can be read. */
export function checkUnions(): void {
  assert.deepEqual(events.map(place), [order.orderId, "Graz"]);
  const cities = events.map((event) =>
    ConformanceEvent.match(event, {
      EverythingHappened: () => undefined,
      OrderPlaced: (placed: OrderPlaced) => placed.items[0]?.label,
      PersonMoved: (moved) => moved.city,
    }),
  );
  assert.deepEqual(cities, ["a", "Graz"]);
  const foreign = { type: "OrderLost", data: {} } as never;
  const cases = { EverythingHappened: () => 1, OrderPlaced: () => 2, PersonMoved: () => 3 };
  assert.throws(() => ConformanceEvent.match(foreign, cases), { code: "unknownType" });
  assert.throws(() => ConformanceEvent.serialize(foreign), { code: "unknownType" });
  assert.equal(ConformanceEvent.context, "conformance");
  assert.deepEqual([...ConformanceEvent.readableTypes].sort(), [
    "tributary.conformance.EverythingHappened.v1",
    "tributary.conformance.OrderPlaced.v1",
    "tributary.conformance.PersonMoved.v1",
    "tributary.conformance.PersonMoved.v2",
    "tributary.conformance.PersonMoved.v3",
  ]);
  assert.equal(PersonMoved.messageType, "tributary.conformance.PersonMoved.v3");
  assert.equal(PersonMovedV1.messageType, "tributary.conformance.PersonMoved.v1");
  assert.ok(/^urn:tributary:schema:[0-9a-f]{16}$/.test(PersonMoved.dataSchema) && PersonMoved.dataSchema !== PersonMovedV1.dataSchema);
  const command = { type: "PlaceOrder", data: order } as const;
  assert.equal(ConformanceCommand.address(command).toString(), `conformance/order/${order.orderId}`);
}
