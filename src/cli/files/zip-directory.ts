/** What a zip container says it holds, and where. Unpacks nothing and needs nothing of Node. */

export type Entry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** The part as it is in the container. */
  readonly packed: Uint8Array;
  /** Time, date and name flags of the container, kept on writing. */
  readonly stamp: number;
  readonly attributes: number;
};

export type Zip = { readonly entries: ReadonlyMap<string, Entry> };

/** How parts of the format begin. */
export const SIGNATURES = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;

/** Opens a container; null when the bytes are no zip, are damaged, or use 64-bit sizes or encryption. */
export function openZip(bytes: Uint8Array): Zip | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return null;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  try {
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== SIGNATURES.central || (view.getUint16(at + 8, true) & 1) === 1) return null;
      const packedSize = view.getUint32(at + 20, true);
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
      const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (view.getUint32(local, true) !== SIGNATURES.local || data + packedSize > bytes.length) return null;
      entries.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size: view.getUint32(at + 24, true),
        packed: bytes.subarray(data, data + packedSize),
        stamp: view.getUint32(at + 12, true),
        attributes: view.getUint32(at + 38, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch {
    return null;
  }
  return { entries };
}

/** Bytes that a part says it has unpacked, 0 for one that is not there; reading it never gives more. */
export function sizeOfPart(zip: Zip, name: string): number {
  return entryOf(zip, name)?.size ?? 0;
}

/** Letter case is ignored. */
export function entryOf(zip: Zip, name: string): Entry | undefined {
  const wanted = name.toLowerCase();
  return zip.entries.get(name) ?? [...zip.entries.values()].find((one) => one.name.toLowerCase() === wanted);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== SIGNATURES.end) continue;
    const is64 = view.getUint16(at + 10, true) === 0xffff || view.getUint32(at + 16, true) === 0xffffffff;
    return is64 ? -1 : at;
  }
  return -1;
}
