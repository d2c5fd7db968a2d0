// A process that takes a message from the queue given as its argument and never finishes with it.
import { createLog } from '../../src/log.ts';
import { type QueueBackend, startMessageWorker } from '../../src/queue/message-queue.ts';

const backend = JSON.parse(process.argv[2] ?? '') as QueueBackend;
startMessageWorker(
  backend,
  'messages',
  (dmId) => {
    console.log(`took ${dmId}`);
    return new Promise(() => {});
  },
  { concurrency: 1, log: createLog('silent') },
);
