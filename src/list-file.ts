import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { DefaultSerializer, Deserializer } from 'node:v8';

// A file is the SHA-256 of the rest, the length of the head, the head (the value, without its lists' numbers), and then
// the numbers of one list after the other. Each list is read straight to where it stays: read as a whole, a file would
// lie in memory a second time until somebody clears up.

const kinds = [Uint8Array, Int16Array, Uint16Array, Int32Array, Float32Array, Float64Array] as const;
type Kind = (typeof kinds)[number];
type List = InstanceType<Kind>;
/** Gives the next list of the file. */
type Take = (kind: Kind, count: number) => List;

const digestBytes = 32;
const lengthBytes = 4;

/**
 * Writes any value that may be sent to another thread.
 *
 * @throws {TypeError} when it has a list of a kind that no file holds
 */
export function writeListFile(file: string, value: unknown): void {
  const writer = new Writer();
  writer.writeHeader();
  writer.writeValue(value);
  const head = writer.releaseBuffer();
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(head.length);
  const parts = [length, head, ...writer.lists.map(bytesOf)];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  writeFileSync(file, Buffer.concat([hash.digest(), ...parts]));
}

/** @throws {Error} when the file isn't there, or isn't byte for byte as it was written */
export function readListFile(file: string): unknown {
  const descriptor = openSync(file, 'r');
  try {
    let left = fstatSync(descriptor).size;
    const read = (length: number): Uint8Array<ArrayBuffer> => {
      // Before room is made for it: a damaged file may ask for any length.
      if (length > left) throw new Error('The file holds less than it says.');
      left -= length;
      const bytes = new Uint8Array(length);
      if (readSync(descriptor, bytes) < length) throw new Error('The file is cut off.');
      return bytes;
    };
    const digest = read(digestBytes);
    const hash = createHash('sha256');
    const hashed = (length: number): Uint8Array<ArrayBuffer> => {
      const bytes = read(length);
      hash.update(bytes);
      return bytes;
    };
    const length = Buffer.from(hashed(lengthBytes).buffer).readUInt32LE();
    const take: Take = (kind, count) => new kind(hashed(count * kind.BYTES_PER_ELEMENT).buffer);
    const reader = new Reader(hashed(length), take);
    reader.readHeader();
    const value: unknown = reader.readValue();
    if (left !== 0 || !hash.digest().equals(digest)) throw new Error('The file is damaged.');
    return value;
  } finally {
    closeSync(descriptor);
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: List): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

class Writer extends DefaultSerializer {
  readonly lists: List[] = [];

  /** Called by V8 for each list: what it writes here is what the reader is called with. */
  _writeHostObject(list: List): void {
    const kind = kinds.findIndex((one) => list instanceof one);
    if (kind < 0) throw new TypeError(`No file holds a ${list.constructor.name}.`);
    this.writeUint32(kind);
    this.writeUint32(list.length);
    this.lists.push(list);
  }
}

class Reader extends Deserializer {
  readonly #take: Take;

  constructor(head: Uint8Array, take: Take) {
    super(head);
    this.#take = take;
  }

  _readHostObject(): List {
    const kind = kinds[this.readUint32()];
    if (kind === undefined) throw new TypeError('There is no such kind of list.');
    return this.#take(kind, this.readUint32());
  }
}
