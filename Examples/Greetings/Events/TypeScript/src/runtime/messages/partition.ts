// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { encodeText } from "../text.js";

/** How many partitions the commands of every context are spread over. It is part of the stored subjects and never changes. */
export const partitionCount = 16;

/**
 * The partition of an entity's commands: FNV-1a-32 of the id as UTF-8, modulo 16.
 *
 * It is what the `partition()` of a subject mapping in the NATS server gives.
 */
export function partitionOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encodeText(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) % partitionCount;
}
