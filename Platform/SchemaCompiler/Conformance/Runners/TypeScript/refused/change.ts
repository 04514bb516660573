import { type Price } from "@tributary/conformance-events/conformance";

/** Must not compile: what was read is not changed. */
export function free(price: Price): void {
  price.amount = 0n;
}
