// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { MailKind } from "../definitions/MailKind.js";
import { MailAttempt, MailId, MailReason } from "../values.js";

/** A mail is not sent any more. */
export interface MailFailed {
  /**
   * The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
   */
  readonly mailId: string;
  /** What a mail is about. */
  readonly kind: MailKind;
  /** How often it has been tried, this time included. */
  readonly attempt: bigint;
  /** Refused for good, tried in vain until it was too late, perhaps sent and perhaps not, or no longer of interest. */
  readonly cause: "refused" | "expired" | "uncertain" | "obsolete";
  /** What the mail server said or did, in a few words or codes that name nobody. */
  readonly reason?: string;
}

/** Reads and writes `MailFailed`. */
export const MailFailed = new s.MessageSchema<MailFailed>({
  messageType: "tributary.identity.MailFailed.v1",
  dataSchema: "urn:tributary:schema:055e1decf2f05adb",
  members: {
    mailId: MailId,
    kind: MailKind,
    attempt: MailAttempt,
    cause: s.oneOf("refused", "expired", "uncertain", "obsolete"),
    reason: s.optional(MailReason),
  },
});
