import { type Price } from "@tributary/conformance-events/conformance";

/** Must not compile: an amount may pass 2^53, so it is a bigint. */
export const price: Price = { amount: 1, currency: "EUR" };
