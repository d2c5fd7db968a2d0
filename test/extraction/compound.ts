const sectorBytes = 512;
const miniBytes = 64;
const cutoff = 4096;
const free = 0xffffffff;
const endOfChain = 0xfffffffe;
const fatMark = 0xfffffffd;

type Node = { name: string; type: 1 | 2 | 5; content: Buffer; children: Node[]; start: number };

/**
 * An OLE compound file (MS-CFB, version 3) with the streams given, named by their paths ("__attach_version1.0_#00000000/
 * __properties_version1.0"). Siblings stand in a list instead of a balanced tree, which readers may not mind.
 */
export function compoundFile(streams: Record<string, Buffer>): Buffer {
  const root: Node = { name: 'Root Entry', type: 5, content: Buffer.alloc(0), children: [], start: endOfChain };
  for (const [path, content] of Object.entries(streams)) {
    const names = path.split('/');
    let parent = root;
    for (const name of names.slice(0, -1)) {
      let storage = parent.children.find((child) => child.name === name);
      if (!storage) {
        storage = { name, type: 1, content: Buffer.alloc(0), children: [], start: 0 };
        parent.children.push(storage);
      }
      parent = storage;
    }
    parent.children.push({ name: names.at(-1)!, type: 2, content, children: [], start: endOfChain });
  }
  const nodes = withDescendants(root);

  const mini = new Chains(miniBytes);
  for (const node of nodes.filter(({ type, content }) => type === 2 && content.length > 0 && content.length < cutoff)) {
    node.start = mini.add(node.content);
  }
  root.content = mini.bytes();
  const sectors = new Chains(sectorBytes);
  for (const node of nodes.filter(
    ({ type, content }) => content.length > 0 && (type === 5 || content.length >= cutoff),
  )) {
    node.start = sectors.add(node.content);
  }
  const miniTable = sectors.add(numbers(mini.next));
  const directory = sectors.add(directoryOf(nodes));
  // The table describes its own sectors, too.
  const count = sectors.next.length;
  const tableSectors = Math.ceil((count + Math.ceil((count * 4) / (sectorBytes - 4))) / 128);
  const tablePlaces = Array.from({ length: tableSectors }, (_, index) => count + index);
  const table = padded(numbers([...sectors.next, ...tablePlaces.map(() => fatMark)]), sectorBytes);

  const header = Buffer.alloc(sectorBytes);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tableSectors, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(cutoff, 56);
  header.writeUInt32LE(miniTable, 60);
  header.writeUInt32LE(Math.ceil((mini.next.length * 4) / sectorBytes), 64);
  header.writeUInt32LE(endOfChain, 68);
  numbers([...tablePlaces, ...Array(109 - tableSectors).fill(free)]).copy(header, 76);
  return Buffer.concat([header, sectors.bytes(), table]);
}

/** Pieces of one size, each knowing which follows it. */
class Chains {
  readonly next: number[] = [];
  readonly #pieces: Buffer[] = [];
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** The number of the first piece. */
  add(content: Buffer): number {
    if (content.length === 0) return endOfChain;
    const start = this.next.length;
    const count = Math.ceil(content.length / this.#size);
    for (let index = 0; index < count; index += 1) this.next.push(index === count - 1 ? endOfChain : start + index + 1);
    this.#pieces.push(padded(content, this.#size));
    return start;
  }

  bytes(): Buffer {
    return Buffer.concat(this.#pieces);
  }
}

function withDescendants(node: Node): Node[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

function directoryOf(nodes: Node[]): Buffer {
  const right = new Map<Node, Node>();
  for (const { children } of nodes) {
    children.forEach((child, index) => {
      const following = children[index + 1];
      if (following) right.set(child, following);
    });
  }
  const place = (node: Node | undefined) => (node ? nodes.indexOf(node) : free);
  const entries = nodes.map((node) => {
    const entry = Buffer.alloc(128);
    entry.write(node.name, 'utf16le');
    entry.writeUInt16LE(node.name.length * 2 + 2, 64);
    entry[66] = node.type;
    entry[67] = 1;
    entry.writeUInt32LE(free, 68);
    entry.writeUInt32LE(place(right.get(node)), 72);
    entry.writeUInt32LE(place(node.children[0]), 76);
    entry.writeUInt32LE(node.type === 1 ? 0 : node.start, 116);
    entry.writeUInt32LE(node.content.length, 120);
    return entry;
  });
  return Buffer.concat(entries);
}

function numbers(values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value, index * 4);
  });
  return bytes;
}

function padded(bytes: Buffer, unit: number): Buffer {
  const filler = bytes.length % unit === 0 ? 0 : unit - (bytes.length % unit);
  return Buffer.concat([bytes, Buffer.alloc(filler)]);
}
