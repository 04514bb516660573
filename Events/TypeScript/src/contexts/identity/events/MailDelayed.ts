// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { MailKind } from "../definitions/MailKind.js";
import { MailAttempt, MailId, MailReason } from "../values.js";

/** The mail server has certainly not taken a mail, and it is tried again. */
export interface MailDelayed {
  /**
   * The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
   */
  readonly mailId: string;
  /** What a mail is about. */
  readonly kind: MailKind;
  /** How often it has been tried, this time included. */
  readonly attempt: bigint;
  /** When it is tried again. */
  readonly nextTryAt: Timestamp;
  /** What the mail server said or did, in a few words or codes that name nobody. */
  readonly reason?: string;
}

/** Reads and writes `MailDelayed`. */
export const MailDelayed = new s.MessageSchema<MailDelayed>({
  messageType: "tributary.identity.MailDelayed.v1",
  dataSchema: "urn:tributary:schema:01a90b1926dc94b8",
  members: {
    mailId: MailId,
    kind: MailKind,
    attempt: MailAttempt,
    nextTryAt: s.timestamp(),
    reason: s.optional(MailReason),
  },
});
