/** What a frame is (RFC 6455, section 5.2). */
export const opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** A frame as it came. */
export interface WireFrame {
  readonly opcode: number;
  readonly isLast: boolean;
  readonly payload: Uint8Array;
}

/** The longest message that is read: the server queues less than this for one client. */
const longest = 4 << 20;

/** Cuts bytes into frames. Throws where they are none. */
export class FrameReader {
  #bytes = new Uint8Array(0);

  push(bytes: Uint8Array): WireFrame[] {
    const joined = new Uint8Array(this.#bytes.length + bytes.length);
    joined.set(this.#bytes);
    joined.set(bytes, this.#bytes.length);
    this.#bytes = joined;
    const frames: WireFrame[] = [];
    for (let frame = this.#next(); frame !== undefined; frame = this.#next()) frames.push(frame);
    return frames;
  }

  #next(): WireFrame | undefined {
    const bytes = this.#bytes;
    const [first, second] = [bytes[0], bytes[1]];
    if (first === undefined || second === undefined) return undefined;
    if ((first & 0x70) !== 0 || (second & 0x80) !== 0) throw new Error("a frame that no server sends");
    let [length, start] = [second & 0x7f, 2];
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (length === 126) {
      if (bytes.length < 4) return undefined;
      [length, start] = [view.getUint16(2), 4];
    } else if (length === 127) {
      if (bytes.length < 10) return undefined;
      [length, start] = [Number(view.getBigUint64(2)), 10];
    }
    if (length > longest) throw new Error("a frame that is too long");
    if (bytes.length < start + length) return undefined;
    this.#bytes = bytes.slice(start + length);
    return { opcode: first & 0x0f, isLast: (first & 0x80) !== 0, payload: bytes.slice(start, start + length) };
  }
}

/** Writes a frame as a client does: whole, and masked. */
export function writeFrame(kind: number, payload: Uint8Array, mask: Uint8Array): Uint8Array {
  const { length } = payload;
  const extended = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const frame = new Uint8Array(6 + extended + length);
  const view = new DataView(frame.buffer);
  frame[0] = 0x80 | kind;
  frame[1] = 0x80 | (extended === 0 ? length : extended === 2 ? 126 : 127);
  if (extended === 2) view.setUint16(2, length);
  if (extended === 8) view.setBigUint64(2, BigInt(length));
  frame.set(mask, 2 + extended);
  for (let index = 0; index < length; index += 1) {
    frame[6 + extended + index] = (payload[index] ?? 0) ^ (mask[index % 4] ?? 0);
  }
  return frame;
}
