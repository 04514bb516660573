// Reads what a client sends: whole frames, each masked (RFC 6455, section 5.3). Written apart from the client's own reader.
export class FrameReader {
  #bytes = Buffer.alloc(0);

  *push(bytes) {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    for (;;) {
      const all = this.#bytes;
      if (all.length < 2) return;
      if ((all[1] & 0x80) === 0) throw new Error("a client's frame must be masked");
      const short = all[1] & 0x7f;
      const start = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (all.length < start + 4) return;
      const length = short < 126 ? short : short === 126 ? all.readUInt16BE(2) : Number(all.readBigUInt64BE(2));
      if (all.length < start + 4 + length) return;
      const mask = all.subarray(start, start + 4);
      const payload = Buffer.from(all.subarray(start + 4, start + 4 + length).map((byte, index) => byte ^ mask[index % 4]));
      this.#bytes = all.subarray(start + 4 + length);
      yield { opcode: all[0] & 0x0f, payload };
    }
  }
}
