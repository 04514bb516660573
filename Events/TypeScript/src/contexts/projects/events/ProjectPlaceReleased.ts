// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, UserId } from "../values.js";

/** A project is no longer among those of a person. */
export interface ProjectPlaceReleased {
  /** A person's id, as identity knows them. */
  readonly userId: string;
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
}

/** Reads and writes `ProjectPlaceReleased`. */
export const ProjectPlaceReleased = new s.MessageSchema<ProjectPlaceReleased>({
  messageType: "tributary.projects.ProjectPlaceReleased.v1",
  dataSchema: "urn:tributary:schema:6350a25803e06ac5",
  members: {
    userId: UserId,
    projectId: ProjectId,
  },
});
