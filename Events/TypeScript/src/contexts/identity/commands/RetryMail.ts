// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { MailAttempt, MailId } from "../values.js";

/** Tries once more to send a mail. Issued when its time has come. */
export interface RetryMail {
  /**
   * The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
   */
  readonly mailId: string;
  /** How often it has been tried, this time included. */
  readonly attempt: bigint;
}

/** Reads and writes `RetryMail`. */
export const RetryMail = new s.CommandSchema<RetryMail>({
  messageType: "tributary.identity.RetryMail.v1",
  dataSchema: "urn:tributary:schema:45cfbd79bccdd479",
  context: "identity",
  entity: "mail",
  id: "mailId",
  members: {
    mailId: MailId,
    attempt: MailAttempt,
  },
  isClosed: true,
});
