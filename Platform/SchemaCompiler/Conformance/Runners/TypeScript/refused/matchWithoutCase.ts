import { ConformanceEvent } from "@tributary/conformance-events/conformance";

/** Must not compile: `PersonMoved` is missing. */
export function place(event: ConformanceEvent): string {
  return ConformanceEvent.match(event, {
    EverythingHappened: (everything) => everything.text,
    OrderPlaced: (placed) => placed.orderId,
  });
}
