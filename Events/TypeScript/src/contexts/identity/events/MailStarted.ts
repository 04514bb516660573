// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { MailKind } from "../definitions/MailKind.js";
import { Email, MailAttempt, MailId, UserId } from "../values.js";

/**
 * A mail is about to be sent. What is not followed by another event of the mail may or may not have been sent, and is
 * not sent again.
 */
export interface MailStarted {
  /**
   * The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
   */
  readonly mailId: string;
  /** What a mail is about. */
  readonly kind: MailKind;
  /** How often it has been tried, this time included. */
  readonly attempt: bigint;
  /** Who tries, a random name. Of two who try at the same moment the other one finds this and leaves it. */
  readonly sender: string;
  /** Whom it is about; the invite's id where it is for somebody of whom only an address is known. */
  readonly userId: string;
  /** Where it goes to, where that is not simply the person's address. */
  readonly email?: string;
  /** The team that an invite is for. */
  readonly teamId?: string;
  /** The invite. */
  readonly inviteId?: string;
  /** Until when the mail's link can be used. */
  readonly expiresAt?: Timestamp;
  /** After this moment it is not tried any more. */
  readonly giveUpAt: Timestamp;
}

/** Reads and writes `MailStarted`. */
export const MailStarted = new s.MessageSchema<MailStarted>({
  messageType: "tributary.identity.MailStarted.v1",
  dataSchema: "urn:tributary:schema:11e669259dd27b46",
  members: {
    mailId: MailId,
    kind: MailKind,
    attempt: MailAttempt,
    sender: s.string({ maxLength: 64 }),
    userId: UserId,
    email: s.optional(Email),
    teamId: s.optional(s.string({ format: "uuid" })),
    inviteId: s.optional(s.string({ format: "uuid" })),
    expiresAt: s.optional(s.timestamp()),
    giveUpAt: s.timestamp(),
  },
  personal: { email: "userId" },
});
