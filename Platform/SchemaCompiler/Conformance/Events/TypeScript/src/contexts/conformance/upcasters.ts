import { type CancelOrder } from "./commands/CancelOrder.js";
import { type CancelOrderV1 } from "./commands/CancelOrderV1.js";
import { type PersonMoved } from "./events/PersonMoved.js";
import { type PersonMovedV1 } from "./events/PersonMovedV1.js";
import { type PersonMovedV2 } from "./events/PersonMovedV2.js";
import { Timestamp } from "../../runtime/timestamp.js";

/** Nobody was asked why. */
export function upcastCancelOrderV1({ orderId }: CancelOrderV1): CancelOrder {
  return { orderId, because: "unknown" };
}

/** The street is what stands before the first comma and space, the city what follows; without them the city is empty. */
export function upcastPersonMovedV1({ personId, address }: PersonMovedV1): PersonMovedV2 {
  const comma = address.indexOf(", ");
  return comma < 0 ? { personId, street: address, city: "" } : { personId, street: address.slice(0, comma), city: address.slice(comma + 2) };
}

/** Nobody had noted since when: since the beginning of 1970. */
export function upcastPersonMovedV2({ personId, street, city }: PersonMovedV2): PersonMoved {
  return { personId, street, city, movedAt: new Timestamp(0n) };
}
