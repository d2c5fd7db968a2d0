/**
 * Compares our interface files with folders of official ones: `node wsdl/compare.ts FOLDER…`. Schemas that a file
 * includes may lie in another of the folders. Every operation that we declare must be there with the same messages, binding and address path, and every element in those messages with
 * the same name, order, occurrence, nillability, type and attributes. Names of types, comments, prefixes and the split
 * into files do not matter. Prints the differences; exits 1 when there are any, 2 when it cannot compare.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

type XmlNode = { name: string; attributes: Record<string, string>; children: XmlNode[] };
type Operation = {
  input: string;
  output: string;
  soapAction: string;
  style: string;
  use: string;
  path: string;
  soap: string;
};
type Interface = { operations: Map<string, Operation>; declarations: Map<string, XmlNode> };

const local = (name: string) => name.slice(name.indexOf(':') + 1);
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
});

type ParsedNode = Record<string, unknown> & { ':@'?: Record<string, string> };

function toNodes(parsed: ParsedNode[]): XmlNode[] {
  return parsed.flatMap((item) => {
    const tag = Object.keys(item).find((key) => key !== ':@');
    if (!tag || tag.startsWith('#') || tag.startsWith('?') || local(tag) === 'annotation') return [];
    const attributes = Object.fromEntries(Object.entries(item[':@'] ?? {}).map(([key, value]) => [local(key), value]));
    return [{ name: local(tag), attributes, children: toNodes(item[tag] as ParsedNode[]) }];
  });
}

const find = (node: XmlNode, name: string) => node.children.filter((child) => child.name === name);
const one = (node: XmlNode, name: string, where: string): XmlNode => {
  const [found] = find(node, name);
  if (!found) throw new Error(`${where}: no ${name}`);
  return found;
};

/** Reads all WSDL files of the folders; global declarations are keyed by kind and name. */
function readInterfaces(folders: string[]): Interface[] {
  const files = [...new Set(folders.flatMap((folder) => readdirSync(folder)))].filter((file) => file.endsWith('.wsdl'));
  if (files.length === 0) throw new Error(`no WSDL files in ${folders.join(', ')}`);
  return files.map((file) => readWsdl(folders, file));
}

function readRoot(folders: string[], file: string): XmlNode {
  const folder = folders.find((candidate) => existsSync(join(candidate, file)));
  if (!folder) throw new Error(`${file} is in none of the folders`);
  return toNodes(parser.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')))[0]!;
}

function readWsdl(folders: string[], file: string): Interface {
  const root = readRoot(folders, file);
  const namespace = root.attributes.targetNamespace;
  const declarations = new Map<string, XmlNode>();
  for (const include of find(one(one(root, 'types', file), 'schema', file), 'include')) {
    const schema = readRoot(folders, include.attributes.schemaLocation!);
    if (schema.attributes.targetNamespace !== namespace) throw new Error(`${file}: the schema has another namespace`);
    if (schema.attributes.elementFormDefault !== 'qualified') throw new Error(`${file}: elements are not qualified`);
    for (const declaration of schema.children) {
      declarations.set(`${declaration.name} ${declaration.attributes.name}`, declaration);
    }
  }
  const element = (reference: XmlNode) => {
    const wanted = local(reference.attributes.message!);
    const message = find(root, 'message').find((candidate) => candidate.attributes.name === wanted);
    return `{${namespace}}${local(one(message!, 'part', file).attributes.element!)}`;
  };
  const binding = one(root, 'binding', file);
  const path = new URL(one(one(one(root, 'service', file), 'port', file), 'address', file).attributes.location!)
    .pathname;
  const operations = new Map<string, Operation>();
  for (const operation of find(one(root, 'portType', file), 'operation')) {
    const name = operation.attributes.name!;
    const bound = find(binding, 'operation').find((candidate) => candidate.attributes.name === name)!;
    const uses = ['input', 'output'].map((side) => one(one(bound, side, name), 'body', name).attributes.use);
    operations.set(name, {
      input: element(one(operation, 'input', name)),
      output: element(one(operation, 'output', name)),
      soapAction: one(bound, 'operation', name).attributes.soapAction ?? 'none',
      style: `${one(binding, 'binding', file).attributes.style} over ${one(binding, 'binding', file).attributes.transport}`,
      use: uses.join(),
      soap: soapVersion(root),
      path,
    });
  }
  return { operations, declarations };
}

/** By the namespace of the binding, which a file declares for nothing else. */
function soapVersion({ attributes }: XmlNode): string {
  return Object.values(attributes).includes('http://schemas.xmlsoap.org/wsdl/soap12/') ? '1.2' : '1.1';
}

/** A declaration unfolded to lines: types, groups and extensions are written out where they are used. */
function unfold(declared: Map<string, XmlNode>, elementName: string): string[] {
  const lines: string[] = [];
  const lookUp = (kind: string, reference: string): XmlNode => {
    const found = declared.get(`${kind} ${local(reference)}`);
    if (!found) throw new Error(`${kind} ${reference} is not declared`);
    return found;
  };
  const typeOf = (reference: string): XmlNode | null =>
    declared.get(`complexType ${local(reference)}`) ?? declared.get(`simpleType ${local(reference)}`) ?? null;
  const occurs = ({ attributes }: XmlNode) => `${attributes.minOccurs ?? 1}..${attributes.maxOccurs ?? 1}`;

  /** A simple type as its built-in base and all facets on the way to it; enumerations as a set. */
  const simple = (reference: string): string => {
    const type = typeOf(reference);
    return type ? simpleType(type) : local(reference);
  };
  const simpleType = (type: XmlNode): string => {
    const restriction = one(type, 'restriction', 'simple type');
    const facets = restriction.children.map((facet) => `${facet.name}=${facet.attributes.value}`).sort();
    return [simple(restriction.attributes.base!), ...facets].join(' ');
  };
  const attribute = (node: XmlNode, path: string) => {
    const inline = find(node, 'simpleType')[0];
    const type = inline ? simpleType(inline) : simple(node.attributes.type!);
    lines.push(`${path}/@${node.attributes.name} ${node.attributes.use ?? 'optional'} ${type}`);
  };
  const attributes = (node: XmlNode, path: string) => {
    const named = find(node, 'attribute').sort((a, b) => (a.attributes.name! < b.attributes.name! ? -1 : 1));
    for (const each of named) attribute(each, path);
    if (find(node, 'attributeGroup').length > 0) throw new Error(`${path}: attribute groups are not compared`);
  };
  const content = (node: XmlNode, path: string): void => {
    for (const child of node.children) {
      if (child.name === 'simpleContent' || child.name === 'complexContent') {
        const extension = one(child, 'extension', path);
        const base = typeOf(extension.attributes.base!);
        if (base?.name === 'complexType') content(base, path);
        else lines.push(`${path} text ${simple(extension.attributes.base!)}`);
        content(extension, path);
      } else if (child.name === 'group') {
        const occurrence = occurs(child);
        if (occurrence !== '1..1') lines.push(`${path} group ${occurrence}`);
        content(lookUp('group', child.attributes.ref!), path);
      } else if (child.name === 'sequence' || child.name === 'choice') {
        const occurrence = occurs(child);
        const plain = child.name === 'sequence' && occurrence === '1..1';
        if (!plain) lines.push(`${path} ${child.name} ${occurrence} (`);
        content(child, path);
        if (!plain) lines.push(`${path} )`);
      } else if (child.name === 'element') {
        element(child, path);
      } else if (child.name === 'any') {
        lines.push(
          `${path} any ${occurs(child)} ${child.attributes.namespace ?? '##any'} ${child.attributes.processContents}`,
        );
      } else if (child.name !== 'attribute') {
        throw new Error(`${path}: ${child.name} is not compared`);
      }
    }
    attributes(node, path);
  };
  const element = (node: XmlNode, parent: string): void => {
    const path = `${parent}/${node.attributes.name}`;
    const head = `${path} ${occurs(node)}${node.attributes.nillable === 'true' ? ' nillable' : ''}`;
    const inline = node.children.find((child) => child.name.endsWith('Type'));
    const type = inline ?? (node.attributes.type ? typeOf(node.attributes.type) : null);
    if (type?.name === 'complexType') {
      lines.push(`${head} complex`);
      content(type, path);
    } else {
      lines.push(`${head} ${type ? simpleType(type) : local(node.attributes.type!)}`);
    }
  };
  element(lookUp('element', elementName), '');
  return lines;
}

function differences(ours: Interface, official: Interface, name: string): string[] {
  const mine = ours.operations.get(name)!;
  const theirs = official.operations.get(name)!;
  const found = (Object.keys(mine) as (keyof Operation)[])
    .filter((key) => mine[key] !== theirs[key])
    .map((key) => `${name}: ${key} is ${mine[key]}, officially ${theirs[key]}`);
  for (const side of [mine.input, mine.output]) {
    const elementName = side.slice(side.indexOf('}') + 1);
    const ourLines = unfold(ours.declarations, elementName);
    const officialLines = unfold(official.declarations, elementName);
    for (let i = 0; i < Math.max(ourLines.length, officialLines.length); i++) {
      if (ourLines[i] === officialLines[i]) continue;
      found.push(`${name}: ours ${ourLines[i] ?? 'ends'}\n  official ${officialLines[i] ?? 'ends'}`);
      break; // what follows a first difference is usually only shifted
    }
  }
  return found;
}

function main(folders: string[]): number {
  if (folders.length === 0) {
    console.error('usage: node wsdl/compare.ts FOLDER_OF_OFFICIAL_FILES…');
    return 2;
  }
  const official = readInterfaces(folders);
  const found: string[] = [];
  let compared = 0;
  for (const ours of readInterfaces([import.meta.dirname])) {
    for (const name of ours.operations.keys()) {
      const counterpart = official.find((candidate) => candidate.operations.has(name));
      if (counterpart) found.push(...differences(ours, counterpart, name));
      else found.push(`${name}: not in the official files`);
      compared++;
    }
  }
  for (const line of found) console.log(line);
  console.log(`${compared} operations compared, ${found.length} differences`);
  return found.length === 0 ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
