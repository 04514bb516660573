// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, UserId } from "../values.js";

/** The account of a person is closed. Nothing can become theirs any more. */
export interface PersonGone {
  /** A person's id, as identity knows them. */
  readonly userId: string;
  /** The projects that are theirs. */
  readonly projectIds: readonly string[];
}

/** Reads and writes `PersonGone`. */
export const PersonGone = new s.MessageSchema<PersonGone>({
  messageType: "tributary.projects.PersonGone.v1",
  dataSchema: "urn:tributary:schema:c60f60a1b113f6b3",
  members: {
    userId: UserId,
    projectIds: s.array(ProjectId, { maxItems: 10000 }),
  },
});
