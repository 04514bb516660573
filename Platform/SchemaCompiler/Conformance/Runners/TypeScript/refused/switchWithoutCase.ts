import { type ConformanceEvent } from "@tributary/conformance-events/conformance";

/** Must not compile: for `PersonMoved` there is nothing to return. */
export function place(event: ConformanceEvent): string {
  switch (event.type) {
    case "EverythingHappened":
      return event.data.text;
    case "OrderPlaced":
      return event.data.orderId;
  }
}
