import { X509Certificate } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import { isIPv4 } from 'node:net';
import { pipeline, type Readable, Transform } from 'node:stream';
import { Failure, type FailureKind } from '../errors.ts';
import { cut, faultText, notSoap } from './answer.ts';
import type { IsdsLogin } from './client.ts';
import { httpFailure } from './status.ts';

/** What bounds one call. */
export type Bounds = {
  signal: AbortSignal;
  /** largest body of the answer */
  mostBytes: number;
  /** how a larger one is to be met */
  whenLarger: FailureKind;
};

/** What one call hands through the soap library to the transport. */
export type Exchange = Bounds & {
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
  if (login.username === '' || login.username.includes(':')) {
    throw new Failure('operator', 'isds-username', 'the ISDS user name is empty or holds a colon');
  }
  if (login.ca !== null) requireCertificate(login.ca);
  const authorization = `Basic ${Buffer.from(`${login.username}:${login.password}`, 'utf8').toString('base64')}`;
  const pool = { keepAlive: true, maxSockets: 2 };
  const agent =
    base.protocol === 'https:'
      ? new https.Agent({ ...pool, minVersion: 'TLSv1.2', ...(login.ca === null ? {} : { ca: login.ca }) })
      : new http.Agent(pool);

  async function post(address: string, xml: string, soapHeaders: object, exchange: Exchange) {
    const response = await answerTo(address, xml, soapHeaders, exchange.signal);
    const status = response.statusCode ?? 0;
    if (status !== 200) throw httpFailure(status, faultText(await readErrorPage(response, exchange.signal)));

    const type = (response.headers['content-type'] ?? '').toLowerCase();
    const encoding = response.headers['content-encoding'] ?? 'identity';
    if (/html|multipart/.test(type) || encoding !== 'identity') {
      response.destroy();
      throw notSoap(/html/.test(type) ? 'it is a web page' : 'it is packed in a way that was not asked for');
    }
    const body = bounded(response, exchange);
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
        Authorization: authorization,
        Accept: 'text/xml',
        'Accept-Encoding': 'identity',
        'Content-Length': Buffer.byteLength(xml),
        'User-Agent': 'podatelna',
      };
      const send = base.protocol === 'https:' ? https.request : http.request;
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
    addressOf: (service: string) => `${base.href.replace(/\/+$/, '')}/DS/${service}`,
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

/** The body as far as it is allowed to be long; ends with a `Failure` when it is longer, cut short or given up. */
function bounded(response: http.IncomingMessage, { mostBytes, whenLarger, signal }: Bounds): Readable {
  let seen = 0;
  const tooLarge = () => new Failure(whenLarger, 'too-large', `the answer of ISDS is larger than ${mostBytes} bytes`);
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > mostBytes) done(tooLarge());
      else done(null, chunk);
    },
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

const certificateTrouble =
  /^(CERT_|ERR_TLS|ERR_SSL|EPROTO$|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|HOSTNAME_MISMATCH)/;

/** Only the code is kept: what else hangs on an error of node:http may hold the request. */
function brokenFailure(error: NodeJS.ErrnoException, signal: AbortSignal): Failure {
  if (signal.aborted) return endedFailure(signal);
  const code = /^[A-Z0-9_]{1,60}$/.test(error.code ?? '') ? error.code! : 'unknown';
  if (certificateTrouble.test(code)) {
    return new Failure('operator', 'tls', `the ISDS server could not prove who it is (${code})`);
  }
  return new Failure('retry', 'network', `ISDS could not be reached (${code})`);
}
