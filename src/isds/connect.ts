import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { SAXStream } from 'sax';
import { type Client, createClientAsync, type IOptions } from 'soap';
import { Failure } from '../errors.ts';
import { type AnswerElement, isdsNamespace, readAnswer, type TextSink } from './answer.ts';
import { childOf, integerOf, textOf } from './answer-values.ts';
import { exactBoxRequest, readBox, readFoundBox, readUserInfo } from './box-answers.ts';
import type { CallCategory, CallGate, Download, IsdsClient, IsdsLimits, IsdsLogin } from './client.ts';
import { parseIsdsTime } from './isds-time.ts';
import { listRequest, readReceivedList } from './received-list.ts';
import { signedContent } from './signed-content.ts';
import { classifyStatus, statusFailure } from './status.ts';
import { type Exchange, openTransport } from './transport.ts';

const wsdlFolder = join(import.meta.dirname, '../../wsdl');
const wsdlOf = {
  dz: 'dm_operations',
  dx: 'dm_info',
  df: 'db_search',
  DsManage: 'db_access',
  vodz: 'dm_vodz',
} as const;
type Service = keyof typeof wsdlOf;

const ordinaryDownload = ['dz', 'SignedMessageDownload'] as const;
/** Answered with a part of its own for the message when we accept that, otherwise with base64 as usual. */
const largeDownload = ['vodz', 'SignedBigMessageDownload'] as const;

const categories: Record<string, CallCategory> = {
  GetListOfReceivedMessages: 'list',
  MarkMessageAsDownloaded: 'mark',
};

/**
 * Opens a login to ISDS; no call is made yet. Requests are built by the soap library from wsdl/ and every answer is
 * read as a stream, so a message of any size passes through in pieces. Each method takes its turn at `gate`; its time
 * limit starts when the turn comes. Throws `Failure` of kind `operator` for an address or a user name that cannot be
 * used.
 */
export async function connectIsds(login: IsdsLogin, gate: CallGate, limits: IsdsLimits): Promise<IsdsClient> {
  const transport = openTransport(login);
  const clients = {} as Record<Service, Client>;
  for (const service of Object.keys(wsdlOf) as Service[]) {
    const options = {
      httpClient: transport.httpClient,
      stream: true,
      returnSaxStream: true,
      disableCache: true,
      // Large messages are spoken of in SOAP 1.2 (wsdl/dm_vodz.wsdl).
      forceSoap12Headers: service === 'vodz',
    };
    // The library types its HTTP client by axios, of which it uses status, headers and data.
    clients[service] = await createClientAsync(
      join(wsdlFolder, `${wsdlOf[service]}.wsdl`),
      options as unknown as IOptions,
      transport.addressOf(service),
    );
  }

  /**
   * One exchange: request, answer, status. A status whose class is not `ok` is thrown; `code` is null when the answer
   * has none, which the schema allows for downloads.
   */
  async function ask(
    service: Service,
    operation: string,
    request: object | null,
    bounds: CallBounds,
    sink: TextSink | null,
  ) {
    const answer = await send(clients[service], operation, request, bounds, sink);
    if (answer.name !== `${operation}Response` || answer.namespace !== isdsNamespace) {
      throw incomplete(operation, 'is an answer to something else');
    }
    const prefix = service === 'df' || service === 'DsManage' ? 'db' : 'dm';
    const status = childOf(answer, `${prefix}Status`);
    const code = textOf(status, `${prefix}StatusCode`, 20);
    if (code === null) return { answer, code };
    const text = textOf(status, `${prefix}StatusMessage`, 1000) ?? '';
    if (classifyStatus(code, text).class !== 'ok') throw statusFailure(code, text);
    return { answer, code };
  }

  function small<T>(
    service: Service,
    operation: string,
    request: object | null,
    signal: AbortSignal,
    read: (answer: AnswerElement) => T,
  ): Promise<T> {
    return gate(
      categories[operation] ?? 'other',
      (turn) =>
        within(limits.timeoutMs, turn, async (limited) => {
          const bounds = {
            signal: limited,
            mostBytes: limits.answerBytes,
            whenLarger: 'operator',
            parts: null,
          } as const;
          const { answer, code } = await ask(service, operation, request, bounds, null);
          if (code === null) throw incomplete(operation, 'has no status');
          return read(answer);
        }),
      signal,
    );
  }

  async function download(dmId: string, file: string, large: boolean, signal: AbortSignal): Promise<Download> {
    const [service, operation] = large ? largeDownload : ordinaryDownload;
    const content = signedContent(file, (what) => incomplete(operation, what));
    try {
      const parts = large ? content.parts : null;
      const bounds = { signal, mostBytes: limits.downloadBytes, whenLarger: 'permanent', parts } as const;
      const { code } = await ask(service, operation, { dmID: dmId }, bounds, content.sink);
      return { ...content.finish(), timeStampMissing: code === '0005' };
    } catch (error) {
      content.discard();
      throw error;
    }
  }

  return {
    probe: (signal) => small('dz', 'DummyOperation', null, signal, () => {}),
    ownerInfo: (signal) =>
      small('DsManage', 'GetOwnerInfoFromLogin2', { dbDummy: '' }, signal, (answer) => {
        const box = readBox(childOf(answer, 'dbOwnerInfo'));
        if (!box) throw incomplete('GetOwnerInfoFromLogin2', 'names no box');
        return box;
      }),
    userInfo: (signal) => small('DsManage', 'GetUserInfoFromLogin2', { dbDummy: '' }, signal, readUserInfo),
    passwordExpiresAt: (signal) =>
      small('DsManage', 'GetPasswordInfo', { dbDummy: '' }, signal, (answer) => {
        const text = textOf(answer, 'pswExpDate', 60);
        const expiresAt = text === null ? null : parseIsdsTime(text);
        // "Never" must not come from a date that could not be read.
        if (text !== null && expiresAt === null) throw incomplete('GetPasswordInfo', 'has an unreadable date');
        return expiresAt;
      }),
    listReceived: (window, signal) =>
      small('dx', 'GetListOfReceivedMessages', listRequest(window), signal, (answer) =>
        readReceivedList(answer, window),
      ),
    downloadSigned: (dmId, file, { large }, signal) =>
      gate(
        'download',
        (turn) => within(limits.downloadTimeoutMs, turn, (limited) => download(dmId, file, large, limited)),
        signal,
      ),
    markDownloaded: (dmId, signal) => small('dx', 'MarkMessageAsDownloaded', { dmID: dmId }, signal, () => {}),
    findBox: (boxId, signal) =>
      small('df', 'FindDataBox2', exactBoxRequest(boxId), signal, (answer) => readFoundBox(answer, boxId)).catch(
        (error: unknown) => {
          if (error instanceof Failure && error.code === 'isds-5001') return null; // the other way to say there is none
          throw error;
        },
      ),
    checkBox: (boxId, signal) =>
      small('df', 'CheckDataBox', { dbID: boxId }, signal, (answer) => {
        const state = integerOf(answer, 'dbState');
        if (state === null) throw incomplete('CheckDataBox', 'has no state');
        return state;
      }),
    close: transport.close,
  };
}

type CallBounds = Omit<Exchange, 'onBody'>;

type StreamedMethod = (
  request: object | null,
  done: (error: unknown, result: { saxStream?: SAXStream } | undefined) => void,
  options: Exchange,
) => void;

/** Hands one request to the soap library and reads what comes back. Rejects with `Failure` only. */
function send(client: Client, operation: string, request: object | null, bounds: CallBounds, sink: TextSink | null) {
  return new Promise<AnswerElement>((resolve, reject) => {
    let body: Readable | null = null;
    const options: Exchange = {
      ...bounds,
      onBody(arrived) {
        body = arrived;
      },
    };
    (client[operation] as StreamedMethod)(
      request,
      (error, result) => {
        // An error of the library may carry the request; only our own go further.
        if (error instanceof Failure) reject(error);
        else if (error || !result?.saxStream || !body) {
          reject(new Failure('ours', 'soap', `the soap library could not carry out ${operation}`));
        } else readAnswer(result.saxStream, body, sink).then(resolve, reject);
      },
      options,
    );
  });
}

const incomplete = (operation: string, what: string) =>
  new Failure('retry', 'isds-answer', `the answer to ${operation} ${what}`);

/** Gives the work so many milliseconds; then its signal is aborted with the `Failure` `timeout` as the reason. */
async function within<T>(limitMs: number, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const timer = new AbortController();
  const late = () => timer.abort(new Failure('retry', 'timeout', `ISDS did not finish its answer in ${limitMs} ms`));
  const timeout = setTimeout(late, limitMs);
  try {
    return await work(AbortSignal.any([signal, timer.signal]));
  } finally {
    clearTimeout(timeout);
  }
}
