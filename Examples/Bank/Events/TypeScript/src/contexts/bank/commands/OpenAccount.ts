// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AccountId, Owner } from "../values.js";

/** Opens an account. It is empty. */
export interface OpenAccount {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
  /** Whose account it is, on a single line. */
  readonly owner: string;
}

/** Reads and writes `OpenAccount`. */
export const OpenAccount = new s.CommandSchema<OpenAccount>({
  messageType: "tributary.bank.OpenAccount.v1",
  dataSchema: "urn:tributary:schema:058cc6c089018ebb",
  context: "bank",
  entity: "account",
  id: "accountId",
  members: {
    accountId: AccountId,
    owner: Owner,
  },
  isClosed: true,
  personal: { owner: "accountId" },
});
