// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";

/**
 * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same request.
 */
export const AccountId = s.string({ format: "uuid" });

/** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
export const TransferId = s.string({ format: "uuid" });

/** Whose account it is, on a single line. */
export const Owner = s.string({ minLength: 1, maxLength: 100, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** An amount of money in cents. */
export const Amount = s.integer({ minimum: 1, maximum: 1000000000000 });

/** Transfers that this account has heard the end of, and need not remember any more. */
export const SettledTransfers = s.array(TransferId, { maxItems: 16 });
