import { X509Certificate } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import { isIPv4 } from 'node:net';
import { pipeline, type Readable, Transform } from 'node:stream';
import { Failure, type FailureKind } from '../errors.ts';
import { cut, faultText, notSoap } from './answer.ts';
import type { IsdsLogin } from './client.ts';
import { multipartSplitter, type PartSink } from './multipart.ts';
import { httpFailure } from './status.ts';

/** What one call hands through the soap library to the transport. */
export type Exchange = {
  signal: AbortSignal;
  /** largest body of the answer */
  mostBytes: number;
  /** how a larger one is to be met */
  whenLarger: FailureKind;
  /** takes the parts of an answer in several parts, which is then asked for; null: such an answer is refused */
  parts: PartSink | null;
  /** told of the body before the first byte is read; its errors are `Failure` */
  onBody(body: Readable): void;
};

const largestErrorPage = 64 * 1024;

/**
 * The HTTP side of the soap library, written on node:http instead of its own axios: nothing follows redirects or
 * proxies from the environment, the Authorization header exists nowhere but on the wire (axios puts it into its
 * errors and debug output), and a broken connection is an error of the body. Everything thrown is a `Failure`.
 */
export function openTransport(login: IsdsLogin) {
  const base = parseBaseUrl(login.baseUrl);
  const largeBase = parseBaseUrl(login.largeBaseUrl ?? login.baseUrl);
  const secure = base.protocol === 'https:' && largeBase.protocol === 'https:';
  if (login.username === '' || login.username?.includes(':')) {
    throw new Failure('operator', 'isds-username', 'the ISDS user name is empty or holds a colon');
  }
  if (login.username === null && !login.certificate) {
    throw new Failure('operator', 'isds-username', 'a login to ISDS needs a user name, a certificate or both');
  }
  if (login.certificate && !secure) {
    throw new Failure('operator', 'isds-url', 'a login by certificate needs an https address');
  }
  if (login.ca !== null) requireCertificate(login.ca);
  const authorization =
    login.username === null
      ? {}
      : { Authorization: `Basic ${Buffer.from(`${login.username}:${login.password}`, 'utf8').toString('base64')}` };
  const pool = { keepAlive: true, maxSockets: 2 };
  const tls = { minVersion: 'TLSv1.2', ...login.certificate?.material } as const;
  const agent = secure
    ? new https.Agent({ ...pool, ...tls, ...(login.ca === null ? {} : { ca: login.ca }) })
    : new http.Agent(pool);

  async function post(address: string, xml: string, soapHeaders: object, exchange: Exchange) {
    const accept = exchange.parts ? 'multipart/related' : 'text/xml';
    const response = await answerTo(address, xml, { ...soapHeaders, Accept: accept }, exchange.signal);
    const status = response.statusCode ?? 0;
    if (status !== 200) throw httpFailure(status, faultText(await readErrorPage(response, exchange.signal)));

    const contentType = response.headers['content-type'] ?? '';
    const type = contentType.split(';')[0]!.trim().toLowerCase();
    const encoding = response.headers['content-encoding'] ?? 'identity';
    if (type.includes('html') || (type.startsWith('multipart') && !exchange.parts) || encoding !== 'identity') {
      response.destroy();
      throw notSoap(type.includes('html') ? 'it is a web page' : 'it is packed in a way that was not asked for');
    }
    const body = bounded(response, exchange, type.startsWith('multipart') ? contentType : null);
    exchange.onBody(body);
    return { status, headers: response.headers, data: body };
  }

  function answerTo(
    address: string,
    xml: string,
    soapHeaders: object,
    signal: AbortSignal,
    again = true,
  ): Promise<http.IncomingMessage> {
    return new Promise((resolve, reject) => {
      const headers = {
        ...soapHeaders,
        ...authorization,
        'Accept-Encoding': 'identity',
        'Content-Length': Buffer.byteLength(xml),
        'User-Agent': 'podatelna',
      };
      const send = secure ? https.request : http.request;
      const request = send(address, { method: 'POST', agent, headers, signal }, resolve);
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The server may close an idle connection at the moment we use it again; that is no failure yet.
        const stale = request.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
        if (stale && again && !signal.aborted) resolve(answerTo(address, xml, soapHeaders, signal, false));
        else reject(brokenFailure(error, signal));
      });
      request.end(xml);
    });
  }

  return {
    /** where a service lives, for example `https://ws1.datovka.gov.cz/DS/dz` */
    addressOf: (service: string) => `${(service === 'vodz' ? largeBase : base).href.replace(/\/+$/, '')}/DS/${service}`,
    /** the face that the soap library calls */
    httpClient: {
      request(): never {
        throw new Error('answers are always read as a stream');
      },
      requestStream: post,
    },
    close: () => agent.destroy(),
  };
}

/** A CA that cannot be read would otherwise show only as a failing call. */
function requireCertificate(pem: string): void {
  try {
    new X509Certificate(pem);
  } catch {
    throw new Failure('operator', 'isds-ca', 'the CA given for the ISDS server is not a PEM certificate');
  }
}

/** Plain http would show the password to the network, so it is for this machine only. */
function parseBaseUrl(text: string): URL {
  const refuse = (why: string) => new Failure('operator', 'isds-url', `the ISDS address ${why}`);
  const url = URL.parse(text);
  if (!url) throw refuse('is not a URL');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse('is neither https nor http');
  if (url.username || url.password || url.search || url.hash) throw refuse('holds more than a host and a path');
  const loopback =
    url.hostname === 'localhost' ||
    url.hostname === '[::1]' ||
    (isIPv4(url.hostname) && url.hostname.startsWith('127.'));
  if (url.protocol === 'http:' && !loopback)
    throw refuse('is plain http, which is allowed for loopback addresses only');
  return url;
}

/**
 * The body as far as it is allowed to be long, of an answer in several parts (`multipart`, its Content-Type) the root
 * part; ends with a `Failure` when it is longer, cut short or given up.
 */
function bounded(response: http.IncomingMessage, exchange: Exchange, multipart: string | null): Readable {
  const { mostBytes, whenLarger, signal, parts } = exchange;
  let seen = 0;
  const tooLarge = () => new Failure(whenLarger, 'too-large', `the answer of ISDS is larger than ${mostBytes} bytes`);
  const pass = (bytes: Buffer) => void counter.push(bytes);
  const splitter =
    multipart !== null && parts ? multipartSplitter(multipart, pass, parts) : { write: pass, finish() {} };
  /** What goes wrong in a transform is an error of the stream. */
  const attempt = (done: (error?: Error) => void, act: () => void) => {
    try {
      act();
      done();
    } catch (error) {
      done(error as Error);
    }
  };
  const counter = new Transform({
    transform: (chunk: Buffer, _encoding, done) =>
      attempt(done, () => {
        seen += chunk.length;
        if (seen > mostBytes) throw tooLarge();
        splitter.write(chunk);
      }),
    flush: (done) => attempt(done, splitter.finish),
    destroy(error, done) {
      done(error === null || error instanceof Failure ? error : endedFailure(signal));
    },
  });
  // Errors arrive as 'error' on the counter; without a listener of its own the pipeline would have nowhere to say it.
  pipeline(response, counter, () => {});
  return counter;
}

async function readErrorPage(response: http.IncomingMessage, signal: AbortSignal): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > largestErrorPage) break;
      pieces.push(piece);
    }
  } catch {
    if (signal.aborted) throw endedFailure(signal);
    // otherwise the status line has arrived and is what matters
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Why a call that was given up or lost its connection ended. */
function endedFailure(signal: AbortSignal): Failure {
  if (!signal.aborted) return cut();
  return signal.reason instanceof Failure
    ? signal.reason
    : new Failure('retry', 'aborted', 'the call to ISDS was given up');
}

/** TLS alerts by which the server turns our certificate down, or asks for one. */
const certificateRefused = /_ALERT_(BAD_|UNSUPPORTED_|NO_)?(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)/;
const certificateTrouble =
  /^(CERT_|ERR_TLS|ERR_SSL|EPROTO$|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|HOSTNAME_MISMATCH)/;

/** Only the code is kept: what else hangs on an error of node:http may hold the request. */
function brokenFailure(error: NodeJS.ErrnoException, signal: AbortSignal): Failure {
  if (signal.aborted) return endedFailure(signal);
  const code = /^[A-Z0-9_]{1,60}$/.test(error.code ?? '') ? error.code! : 'unknown';
  if (certificateRefused.test(code)) {
    return new Failure('credentials', 'certificate-refused', `ISDS refused the client certificate (${code})`);
  }
  if (certificateTrouble.test(code)) {
    return new Failure('operator', 'tls', `the ISDS server could not prove who it is (${code})`);
  }
  return new Failure('retry', 'network', `ISDS could not be reached (${code})`);
}
