import sax from 'sax';
import type { DigestName } from '../../evidence/signed-data.ts';

/** A file that a manifest names, with the digest it must have, lower-case hex. */
export type ManifestEntry = { name: string; digest: { name: DigestName; hex: string } };

/** `signature`: the file with the CMS over this manifest. */
export type Manifest = { signature: string; entries: ManifestEntry[] };

const asicNamespace = 'http://uri.etsi.org/02918/v1.2.1#';
const xmldsigNamespace = 'http://www.w3.org/2000/09/xmldsig#';
const largestManifest = 1024 * 1024;
const mostEntries = 200;
const deepest = 10;

const digestNames: Record<string, DigestName> = {
  'http://www.w3.org/2000/09/xmldsig#sha1': 'sha1',
  'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256',
  'http://www.w3.org/2001/04/xmldsig-more#sha384': 'sha384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
};

/**
 * `META-INF/ASiCManifest*.xml` (ETSI EN 319 162-1 annex A.4): which files were signed and by which signature. Null when
 * it is not such a manifest, names a file outside the container, or one file twice: what it means would be a guess.
 */
export function readManifest(bytes: Buffer): Manifest | null {
  if (bytes.length > largestManifest) return null;
  try {
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not UTF-8, not well-formed, or nested too deep: all of them are told by throwing.
    return null;
  }
}

function parse(xml: string): Manifest | null {
  const parser = sax.parser(true, { xmlns: true });
  const path: string[] = [];
  let signature: string | null = null;
  const entries: ManifestEntry[] = [];
  let entry: { uri: string; algorithm: string; value: string } | null = null;
  let sound = true;

  const nameOf = (tag: sax.QualifiedTag) => `${shortNamespaces[tag.uri] ?? '?'}:${tag.local}`;
  parser.onerror = (error) => {
    throw error;
  };
  parser.ondoctype = () => {
    sound = false;
  };
  parser.onopentag = (node) => {
    const tag = node as sax.QualifiedTag;
    path.push(nameOf(tag));
    if (path.length > deepest) throw new Error('nested too deep');
    const uri = tag.attributes.URI?.value ?? '';
    switch (path.join('/')) {
      case 'asic:ASiCManifest/asic:SigReference':
        if (signature !== null) sound = false;
        signature = fileName(uri);
        break;
      case 'asic:ASiCManifest/asic:DataObjectReference':
        entry = { uri, algorithm: '', value: '' };
        break;
      case 'asic:ASiCManifest/asic:DataObjectReference/ds:DigestMethod':
        if (entry) entry.algorithm += tag.attributes.Algorithm?.value ?? '';
        break;
    }
  };
  parser.ontext = (text) => {
    if (entry && path.at(-1) === 'ds:DigestValue' && path.length === 3) entry.value += text;
  };
  parser.onclosetag = () => {
    if (entry && path.length === 2) {
      const found = entryOf(entry);
      if (!found || entries.length === mostEntries) sound = false;
      else entries.push(found);
      entry = null;
    }
    path.pop();
  };
  parser.write(xml).close();

  const once = new Set(entries.map(({ name }) => name)).size === entries.length;
  return sound && once && signature !== null && entries.length > 0 ? { signature, entries } : null;
}

const shortNamespaces: Record<string, string> = { [asicNamespace]: 'asic', [xmldsigNamespace]: 'ds' };

function entryOf({ uri, algorithm, value }: { uri: string; algorithm: string; value: string }): ManifestEntry | null {
  const name = fileName(uri);
  const digest = digestNames[algorithm];
  const base64 = value.replace(/\s/g, '');
  if (name === null || !digest || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  return { name, digest: { name: digest, hex: Buffer.from(base64, 'base64').toString('hex') } };
}

/** A relative reference to a file of the same container, percent-decoded; null when it points anywhere else. */
function fileName(uri: string): string | null {
  try {
    const name = decodeURIComponent(uri).replace(/^\.\//, '');
    const parts = name.split('/');
    const outside = name === '' || /^[a-z][a-z0-9+.-]*:|[\\#?]/i.test(name) || parts.includes('..') || parts[0] === '';
    return outside ? null : name;
  } catch {
    // an escape that is none
    return null;
  }
}
