// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { MailAttempt, MailId } from "../values.js";

/** The time has come to try a mail once more. */
export interface MailDue {
  /**
   * The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
   */
  readonly mailId: string;
  /** How often it has been tried, this time included. */
  readonly attempt: bigint;
}

/** Reads and writes `MailDue`. */
export const MailDue = new s.MessageSchema<MailDue>({
  messageType: "tributary.identity.MailDue.v1",
  dataSchema: "urn:tributary:schema:239bea92e7f48373",
  members: {
    mailId: MailId,
    attempt: MailAttempt,
  },
});
