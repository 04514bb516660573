// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { MailAttempt, MailId, MailReason } from "../values.js";

/** Notes what became of a try to send a mail. Made by the reaction that sends mails. */
export interface NoteMail {
  /**
   * The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
   */
  readonly mailId: string;
  /** How often it has been tried, this time included. */
  readonly attempt: bigint;
  /** Taken by the server, refused for good, certainly not taken this time, perhaps taken, or no longer of interest. */
  readonly result: "sent" | "refused" | "delayed" | "uncertain" | "obsolete";
  /** What the mail server said or did, in a few words or codes that name nobody. */
  readonly reason?: string;
}

/** Reads and writes `NoteMail`. */
export const NoteMail = new s.CommandSchema<NoteMail>({
  messageType: "tributary.identity.NoteMail.v1",
  dataSchema: "urn:tributary:schema:a02f8c62da1637a7",
  context: "identity",
  entity: "mail",
  id: "mailId",
  members: {
    mailId: MailId,
    attempt: MailAttempt,
    result: s.oneOf("sent", "refused", "delayed", "uncertain", "obsolete"),
    reason: s.optional(MailReason),
  },
  isClosed: true,
});
