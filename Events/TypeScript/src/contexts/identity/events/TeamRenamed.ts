// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { EmailId, TeamId, TeamName, UserId } from "../values.js";

/** A team is called something else. Names everybody whose lists show it, since only the team knows them. */
export interface TeamRenamed {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** What the team is called, on a single line. */
  readonly name: string;
  /** The members, whose lists of teams show the name. */
  readonly userIds: readonly string[];
  /** The addresses with an open invite, which shows the name. */
  readonly emailIds: readonly string[];
}

/** Reads and writes `TeamRenamed`. */
export const TeamRenamed = new s.MessageSchema<TeamRenamed>({
  messageType: "tributary.identity.TeamRenamed.v1",
  dataSchema: "urn:tributary:schema:d7593e1bb1a51d6c",
  members: {
    teamId: TeamId,
    name: TeamName,
    userIds: s.array(UserId, { maxItems: 500 }),
    emailIds: s.array(EmailId, { maxItems: 200 }),
  },
});
