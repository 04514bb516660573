// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { AttachmentId, FileAddress, FileName, FileSize, MediaType, UserId } from "../values.js";

/** A file that belongs to a task. */
export interface Attachment {
  /** The attachment's id, a UUIDv7 made by whoever attaches it. */
  readonly attachmentId: string;
  /** What the attached file is called, on a single line. */
  readonly name: string;
  /** Where the attached file is, an http or https address. */
  readonly url: string;
  /** What kind of file it is, as in image/png. */
  readonly mediaType?: string;
  /** How long the file is, in bytes. */
  readonly size?: bigint;
  /** Who has attached it. */
  readonly userId: string;
  /** When. */
  readonly attachedAt: Timestamp;
}

/** Reads and writes `Attachment`. */
export const Attachment = new s.ObjectSchema<Attachment>({
  members: {
    attachmentId: AttachmentId,
    name: FileName,
    url: FileAddress,
    mediaType: s.optional(MediaType),
    size: s.optional(FileSize),
    userId: UserId,
    attachedAt: s.timestamp(),
  },
  personal: { name: "userId", url: "userId" },
});
