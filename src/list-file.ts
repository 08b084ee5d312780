import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { DefaultSerializer, Deserializer } from 'node:v8';
import { crc32 } from 'node:zlib';

// A file is the CRC-32 of the rest, the length of the head, the head (the value, without its lists' numbers), and then
// the numbers of one list after the other. Each list is read straight to where it stays: read as a whole, a file would
// lie in memory a second time until somebody clears up. The checksum is against damage, not against anybody: a SHA-256
// takes four times as long.

const kinds = [Uint8Array, Int8Array, Uint16Array, Int32Array, Float32Array, Float64Array] as const;
type Kind = (typeof kinds)[number];
type List = InstanceType<Kind>;
/** Gives the next list of the file. */
type Take = (kind: Kind, count: number) => List;

const checksumBytes = 4;
const lengthBytes = 4;

/**
 * Writes any value that may be sent to another process.
 *
 * @throws {TypeError} when it has a list of a kind that no file holds
 */
export function writeListFile(file: string, value: unknown): void {
  const writer = new Writer();
  writer.writeHeader();
  writer.writeValue(value);
  const head = writer.releaseBuffer();
  const sizes = Buffer.alloc(checksumBytes + lengthBytes);
  sizes.writeUInt32LE(head.length, checksumBytes);
  const bytes = Buffer.concat([sizes, head, ...writer.lists.map(bytesOf)]);
  bytes.writeUInt32LE(crc32(bytes.subarray(checksumBytes)));
  writeFileSync(file, bytes);
}

/** @throws {Error} when the file isn't there, or isn't byte for byte as it was written */
export function readListFile(file: string): unknown {
  const descriptor = openSync(file, 'r');
  try {
    let left = fstatSync(descriptor).size;
    let sum = 0;
    const read = (length: number, roomFor = fixed): Uint8Array<ArrayBuffer> => {
      // Before room is made for it: a damaged file may ask for any length.
      if (length > left) throw new Error('The file holds less than it says.');
      left -= length;
      const bytes = roomFor(length);
      if (readSync(descriptor, bytes) < length) throw new Error('The file is cut off.');
      sum = crc32(bytes, sum);
      return bytes;
    };
    const number = (length: number): number => Buffer.from(read(length).buffer).readUInt32LE();
    const checksum = number(checksumBytes);
    // It is the sum of what follows.
    sum = 0;
    const take: Take = (kind, count) => new kind(read(count * kind.BYTES_PER_ELEMENT).buffer);
    const head = read(number(lengthBytes), resizable);
    const reader = new Reader(head, take);
    reader.readHeader();
    const value: unknown = reader.readValue();
    // Its memory is given back at once: it would lie there until somebody clears up, when more is needed than ever after.
    head.buffer.resize(0);
    if (left !== 0 || sum !== checksum) throw new Error('The file is damaged.');
    return value;
  } finally {
    closeSync(descriptor);
  }
}

function fixed(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(length);
}

function resizable(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new ArrayBuffer(length, { maxByteLength: length }));
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
