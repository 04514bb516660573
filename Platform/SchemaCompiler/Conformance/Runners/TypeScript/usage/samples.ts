import { Timestamp } from "@tributary/conformance-events";
import { type ConformanceEvent, type PersonMoved, type PlaceOrder } from "@tributary/conformance-events/conformance";

export const personId = "01890a5d-ac96-774b-bcce-b302099a8057";
export const orderId = "0192f000-0000-7000-8000-00000000000a";

export const moved: PersonMoved = { personId, street: "Main St 1", city: "Graz", movedAt: new Timestamp(0n) };

export const order: PlaceOrder = {
  orderId,
  personId,
  items: [{ label: "a", quantity: 1, prices: [{ amount: 9_223_372_036_854_775_807n, currency: "EUR" }] }],
  note: "by hand",
};

export const events: readonly ConformanceEvent[] = [
  { type: "OrderPlaced", data: { orderId, items: order.items } },
  { type: "PersonMoved", data: moved },
];
