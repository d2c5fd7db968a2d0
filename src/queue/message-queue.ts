import { setTimeout as wait } from 'node:timers/promises';
import {
  createPostgresBackend,
  type Job,
  Queue,
  type QueueOptions,
  UnrecoverableError,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { Failure } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Lane } from '../messages/lane.ts';

/**
 * The whole of a job: the id of a data message. Personal data never travels here, and losing the queue loses nothing,
 * because what waits is known to Postgres.
 */
export type MessageJob = { dmId: string };

/** Where the queue lives: Redis when configured, otherwise the Postgres that has everything else. */
export type QueueBackend = { kind: 'postgres'; url: string } | { kind: 'redis'; url: string };

/** Jobs die with their process; a short lock lets another one take them over within seconds (BullMQ's default is 30). */
const lockDurationMs = 10_000;

/** Failed jobs that are kept to be looked at. */
const mostKept = 5000;

/** BullMQ waits for ever for a server that it has not reached yet; whoever hands a message over has other work to do. */
const answerMs = 3000;

export type MessageQueue = {
  readonly backend: QueueBackend['kind'];
  /** for the job board */
  readonly queues: Record<Lane, Queue<MessageJob>>;
  /** Hands a message over, or throws within seconds. Waiting or running already: nothing changes. Failed before: runs again. */
  enqueue(dmId: string, lane: Lane): Promise<void>;
  /** answers within seconds or throws: for health checks */
  probe(): Promise<void>;
  /** failed jobs that ended before `since`, in both queues */
  countFailed(since: Date): Promise<number>;
  /** forgets them; Postgres knows what became of their messages */
  forgetFailed(since: Date): Promise<number>;
  close(): Promise<void>;
};

/** Opens the queue. Errors of its connections go to `log`; the clients reconnect by themselves. */
export function openMessageQueue(backend: QueueBackend, log: Log): MessageQueue {
  const connection = connect(backend, { failFast: true });
  const options: QueueOptions = {
    connection: connection.value as QueueOptions['connection'],
    defaultJobOptions: {
      // A later try is decided in Postgres (attempts, pause) and put back by the sweep.
      attempts: 1,
      removeOnComplete: { count: 1000, age: 24 * 3600 },
      removeOnFail: { count: mostKept },
    },
  };
  const closing = new AbortController();
  const tell = onceAMinute(closing.signal, (error) =>
    log.warn({ err: error, backend: backend.kind }, 'queue connection failed'),
  );
  const open = (lane: Lane) => {
    const queue = (
      backend.kind === 'postgres'
        ? new Queue(lane, options as never, createPostgresBackend as never)
        : new Queue(lane, options)
    ) as Queue<MessageJob>;
    queue.on('error', tell);
    return queue;
  };
  const queues: Record<Lane, Queue<MessageJob>> = { messages: open('messages'), scans: open('scans') };

  async function handOver(dmId: string, queue: Queue<MessageJob>): Promise<void> {
    const id = jobId(dmId);
    const present = await queue.getJob(id);
    if (present) {
      // A retained finished job of this id would swallow the new one without a word.
      const state = await present.getState();
      if (state !== 'failed' && state !== 'completed') return;
      await present.remove().catch(() => {
        // Somebody else took or removed it between the two questions; adding below then finds it as it is.
      });
    }
    await queue.add('process', { dmId }, { jobId: id });
  }

  return {
    backend: backend.kind,
    queues,
    enqueue: (dmId, lane) => answered(handOver(dmId, queues[lane])),
    async probe() {
      await answered(queues.messages.getJobCounts('waiting'));
    },
    async countFailed(since) {
      const failed = await answered(Promise.all(Object.values(queues).map((queue) => queue.getFailed())));
      return failed.flat().filter((job) => (job.finishedOn ?? job.timestamp) < since.getTime()).length;
    },
    async forgetFailed(since) {
      const graceMs = Math.max(0, Date.now() - since.getTime());
      const forgotten = await answered(
        Promise.all(Object.values(queues).map((queue) => queue.clean(graceMs, mostKept, 'failed'))),
      );
      return forgotten.flat().length;
    },
    async close() {
      closing.abort();
      await Promise.all(Object.values(queues).map((queue) => withinGrace(queue.close())));
      await connection.close();
    },
  };
}

async function answered<T>(work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Failure('retry', 'queue-away', `the queue did not answer in ${answerMs} ms`)),
    answerMs,
  );
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Custom job ids may be neither integers nor contain a colon. */
function jobId(dmId: string): string {
  return `msg-${dmId.replaceAll(':', '_')}`;
}

export type MessageWorker = {
  /** takes nothing more; the messages in hand are ended */
  pause(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Works one queue, `concurrency` messages at a time. `process` throws when the message must be tried later; a
 * `Failure` of kind `permanent` ends the job for good. Postgres, not the queue, knows what is left to do.
 */
export function startMessageWorker(
  backend: QueueBackend,
  lane: Lane,
  process: (dmId: string, signal: AbortSignal) => Promise<void>,
  options: { concurrency: number; log: Log },
): MessageWorker {
  const connection = connect(backend, { failFast: false });
  const stopping = new AbortController();
  const workerOptions: WorkerOptions = {
    connection: connection.value as WorkerOptions['connection'],
    concurrency: options.concurrency,
    lockDuration: lockDurationMs,
    stalledInterval: lockDurationMs / 2,
    // Deaths are counted in Postgres; the queue must not give a message up before it does.
    maxStalledCount: 1000,
  };
  const run = async (job: Job<MessageJob>) => {
    try {
      await process(String(job.data.dmId), stopping.signal);
    } catch (error) {
      if (error instanceof Failure && error.kind === 'permanent')
        throw new UnrecoverableError(`${error.code}: ${error.message}`);
      throw error;
    }
  };
  const worker = (
    backend.kind === 'postgres'
      ? new Worker(lane, run as never, workerOptions as never, createPostgresBackend as never)
      : new Worker(lane, run, workerOptions)
  ) as Worker<MessageJob>;
  worker.on(
    'error',
    onceAMinute(stopping.signal, (error) =>
      options.log.warn({ err: error, backend: backend.kind }, 'queue worker connection failed'),
    ),
  );

  return {
    pause: () => worker.pause(true),
    resume: () => worker.resume(),
    async close() {
      stopping.abort(new Failure('retry', 'stopping', 'podatelna is stopping'));
      await withinGrace(worker.close());
      await connection.close();
    },
  };
}

/**
 * Clients without their server report it with every try to reach it; one line a minute says as much. While we close,
 * a broken connection is nothing to tell.
 */
function onceAMinute(closing: AbortSignal, tell: (error: Error) => void): (error: Error) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (closing.aborted || performance.now() - toldAt < 60_000) return;
    toldAt = performance.now();
    tell(error);
  };
}

/** How long closing waits for the message in hand, or for a queue that does not answer. What is left is repeated. */
const closingGraceMs = 10_000;

async function withinGrace(closing: Promise<void>): Promise<void> {
  await Promise.race([closing.catch(() => {}), wait(closingGraceMs, undefined, { ref: false })]);
}

type Connection = { value: unknown; close(): Promise<void> };

function connect(backend: QueueBackend, options: { failFast: boolean }): Connection {
  if (backend.kind === 'postgres') {
    return {
      value: { connectionString: backend.url, max: 4, application_name: 'podatelna queue' },
      close: async () => {},
    };
  }
  const redisOptions: RedisOptions = {
    maxRetriesPerRequest: options.failFast ? 1 : null,
    enableOfflineQueue: !options.failFast,
    connectTimeout: 5000,
    retryStrategy: (times) => Math.min(times * 200, 3000),
  };
  const redis = backend.url.startsWith('unix:')
    ? new Redis({ ...redisOptions, path: backend.url.slice('unix:'.length).replace(/^\/\//, '') })
    : new Redis(backend.url, redisOptions);
  redis.on('error', () => {
    // BullMQ reports the same error on the queue or the worker.
  });
  return {
    value: redis,
    close: async () => {
      redis.disconnect();
    },
  };
}
