import type { Readable } from 'node:stream';
import sax from 'sax';
import { Failure } from '../errors.ts';
import { tidyText } from './status.ts';

export const isdsNamespace = 'http://isds.czechpoint.cz/v20';
const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';
const soapNamespaces = ['http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'];
const xopNamespace = 'http://www.w3.org/2004/08/xop/include';
const mostElements = 200_000;
const deepest = 32;

/** An element of an answer: local name, namespace, attributes by local name, all text directly inside. */
export type AnswerElement = {
  namespace: string;
  name: string;
  attributes: Map<string, string>;
  nil: boolean;
  children: AnswerElement[];
  text: string;
};

/**
 * Takes the text of one child of the answer away piece by piece instead of keeping it; `include` is told of an
 * xop:Include that stands there instead of text.
 */
export type TextSink = { name: string; open(): void; write(text: string): void; include(href: string): void };

type Frame = { element: AnswerElement; namespaces: Map<string, string>; sink: TextSink | null };

/**
 * Builds the tree of a SOAP answer from the events of a sax parser that does not know namespaces. Throws `Failure`
 * `not-soap` at the first thing that has no place in an answer: a DOCTYPE, an undeclared prefix, another root, absurd
 * depth or number of elements. The size is bounded by whoever feeds the parser.
 */
export function answerBuilder(sink: TextSink | null = null) {
  const stack: Frame[] = [];
  let root: AnswerElement | null = null;
  let elements = 0;

  function openTag(node: { name: string; attributes: object }): void {
    const parent = stack.at(-1);
    if (++elements > mostElements || stack.length >= deepest) throw notSoap('it is too deep or has too many elements');
    const namespaces = declared(node.attributes, parent?.namespaces);
    const [namespace, name] = resolve(node.name, namespaces);
    const included = parent?.sink && namespace === xopNamespace && name === 'Include' ? parent.sink : null;
    if (parent?.sink && !included) throw notSoap(`${parent.element.name} holds other elements`);
    if (!parent && (name !== 'Envelope' || !soapNamespaces.includes(namespace)))
      throw notSoap('the root is no Envelope');
    const element: AnswerElement = { namespace, name, attributes: new Map(), nil: false, children: [], text: '' };
    for (const [key, value] of Object.entries(node.attributes)) {
      if (key === 'xmlns' || key.startsWith('xmlns:') || typeof value !== 'string') continue;
      const prefixed = key.includes(':');
      const [attributeNamespace, local] = prefixed ? resolve(key, namespaces) : ['', key];
      if (attributeNamespace === instanceNamespace && local === 'nil') element.nil = /^\s*(true|1)\s*$/.test(value);
      else if (!prefixed) element.attributes.set(local, value);
    }
    included?.include(element.attributes.get('href') ?? '');
    const taken = sink && stack.length === 3 && namespace === isdsNamespace && name === sink.name ? sink : null;
    taken?.open();
    if (parent) parent.element.children.push(element);
    else root = element;
    stack.push({ element, namespaces, sink: taken });
  }

  return {
    openTag,
    text(text: string): void {
      const frame = stack.at(-1);
      if (!frame) return;
      if (frame.sink) frame.sink.write(text);
      else frame.element.text += text;
    },
    closeTag(): void {
      stack.pop();
    },
    doctype(): void {
      throw notSoap('it has a DOCTYPE');
    },
    begun: () => root !== null,
    /** The first child of Body, which may be a Fault. */
    content(): AnswerElement {
      const body = root?.children.find((child) => child.name === 'Body' && soapNamespaces.includes(child.namespace));
      const content = body?.children[0];
      if (!content || stack.length > 0) throw notSoap('it has no Body with content');
      return content;
    },
  };
}

function declared(attributes: object, inherited: Map<string, string> | undefined): Map<string, string> {
  let namespaces = inherited ?? new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    if (namespaces === inherited || !inherited) namespaces = new Map(namespaces);
    namespaces.set(key === 'xmlns' ? '' : key.slice('xmlns:'.length), String(value));
  }
  return namespaces;
}

function resolve(qualified: string, namespaces: Map<string, string>): [namespace: string, local: string] {
  const colon = qualified.indexOf(':');
  const prefix = colon < 0 ? '' : qualified.slice(0, colon);
  const namespace = namespaces.get(prefix);
  if (namespace === undefined && prefix !== '') throw notSoap('it uses an undeclared prefix');
  return [namespace ?? '', qualified.slice(colon + 1)];
}

/**
 * Reads an answer from the sax stream that the soap library gives, until its end. `body` is what feeds it: destroyed
 * at the first problem, because a piped sax stream neither ends nor fails when its source breaks.
 */
export function readAnswer(stream: sax.SAXStream, body: Readable, sink: TextSink | null): Promise<AnswerElement> {
  return new Promise((resolve, reject) => {
    const builder = answerBuilder(sink);
    let settled = false;
    const fail = (failure: unknown) => {
      if (settled) return;
      settled = true;
      reject(failure);
      body.destroy();
    };
    // A throw inside an event of the piped stream would be an uncaught exception.
    const guarded =
      <A extends unknown[]>(act: (...args: A) => void) =>
      (...args: A): void => {
        if (settled) return;
        try {
          act(...args);
        } catch (error) {
          fail(error);
        }
      };
    body.on('error', fail);
    stream.on('opentag', guarded(builder.openTag));
    stream.on('text', guarded(builder.text));
    stream.on('cdata', guarded(builder.text));
    stream.on('closetag', guarded(builder.closeTag));
    stream.on('doctype', guarded(builder.doctype));
    // What goes wrong once all has arrived is that something is missing at the end.
    stream.on('error', () =>
      fail(body.readableEnded && builder.begun() ? cut() : notSoap('it is not well-formed XML')),
    );
    stream.on(
      'end',
      guarded(() => {
        const content = builder.content();
        const said = faultOf(content);
        if (said)
          throw new Failure(said.blamesUs ? 'ours' : 'retry', 'soap-fault', `ISDS answered with a fault: ${said.text}`);
        settled = true;
        resolve(content);
      }),
    );
  });
}

/** The text of a SOAP Fault in an answer with an HTTP error, empty when there is none. Never throws. */
export function faultText(xml: string): string {
  const builder = answerBuilder();
  const parser = sax.parser(true);
  parser.onopentag = builder.openTag;
  parser.ontext = builder.text;
  parser.oncdata = builder.text;
  parser.onclosetag = builder.closeTag;
  parser.ondoctype = builder.doctype;
  parser.onerror = (error) => {
    throw error;
  };
  try {
    parser.write(xml).close();
    return faultOf(builder.content())?.text ?? '';
  } catch {
    return ''; // a page for people or nothing at all; the HTTP status says enough
  }
}

function faultOf(fault: AnswerElement): { text: string; blamesUs: boolean } | null {
  if (fault.name !== 'Fault' || !soapNamespaces.includes(fault.namespace)) return null;
  // SOAP 1.1 has unqualified faultcode and faultstring, SOAP 1.2 Code/Value and Reason/Text.
  const text = (name: string): string => {
    const element = fault.children.find((child) => child.name === name);
    return tidyText((element?.children[0]?.text ?? '') || (element?.text ?? ''));
  };
  const code = text('faultcode') || text('Code');
  const said = [code, text('faultstring') || text('Reason')].filter(Boolean).join(': ');
  return { text: tidyText(said), blamesUs: /(^|:)(Client|Sender)(\.|$)/.test(code) };
}

export const notSoap = (why: string) => new Failure('retry', 'not-soap', `the answer is not what ISDS sends: ${why}`);
export const cut = () => new Failure('retry', 'cut', 'the answer of ISDS ended before its end');
