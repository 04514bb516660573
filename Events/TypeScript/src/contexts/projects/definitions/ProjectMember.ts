// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamRole } from "../definitions/TeamRole.js";
import { UserId } from "../values.js";

/** Somebody who may see the project because of a team, and what they may do. */
export interface ProjectMember {
  /** A person's id, as identity knows them. */
  readonly userId: string;
  /**
   * What a member may do. A viewer reads, a commenter comments, an editor edits the board, an administrator looks after
   * the project itself.
   */
  readonly role: TeamRole;
}

/** Reads and writes `ProjectMember`. */
export const ProjectMember = new s.ObjectSchema<ProjectMember>({
  members: {
    userId: UserId,
    role: TeamRole,
  },
});
