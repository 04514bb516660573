// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, UserId } from "../values.js";

/** Takes the tasks of a board away from somebody who may no longer see it. Issued by a reaction alone. */
export interface UnassignMember {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** A person's id, as identity knows them. */
  readonly userId: string;
}

/** Reads and writes `UnassignMember`. */
export const UnassignMember = new s.CommandSchema<UnassignMember>({
  messageType: "tributary.projects.UnassignMember.v1",
  dataSchema: "urn:tributary:schema:e895987e29ad1af2",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    userId: UserId,
  },
  isClosed: true,
});
