// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId } from "../values.js";

/**
 * Takes the tasks of a board away from those who may no longer see it, a thousand tasks at once. Issued by a reaction
 * alone.
 */
export interface UnassignOutsiders {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
}

/** Reads and writes `UnassignOutsiders`. */
export const UnassignOutsiders = new s.CommandSchema<UnassignOutsiders>({
  messageType: "tributary.projects.UnassignOutsiders.v1",
  dataSchema: "urn:tributary:schema:8496824d7d023edf",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
  },
  isClosed: true,
});
