// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { MailKind } from "../definitions/MailKind.js";
import { MailAttempt, MailId } from "../values.js";

/** The mail server has taken a mail. */
export interface MailSent {
  /**
   * The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
   */
  readonly mailId: string;
  /** What a mail is about. */
  readonly kind: MailKind;
  /** How often it has been tried, this time included. */
  readonly attempt: bigint;
}

/** Reads and writes `MailSent`. */
export const MailSent = new s.MessageSchema<MailSent>({
  messageType: "tributary.identity.MailSent.v1",
  dataSchema: "urn:tributary:schema:560e576c826c07ac",
  members: {
    mailId: MailId,
    kind: MailKind,
    attempt: MailAttempt,
  },
});
