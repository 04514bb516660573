import { type ConformanceEvent } from "@tributary/conformance-events/conformance";

/** Must not compile: only one of the events has a city. */
export function city(event: ConformanceEvent): string {
  return event.data.city;
}
