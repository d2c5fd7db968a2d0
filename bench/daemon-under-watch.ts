/**
 * The daemon as `npm start` runs it, telling its parent of every durable step and, when asked, how long its event loop
 * was blocked since it was asked last: by the clock, and in processor time, which neighbours on the machine do not change.
 */
import { subscribe } from 'node:diagnostics_channel';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readConfig } from '../src/config.ts';
import { startDaemon } from '../src/daemon.ts';
import { createLog } from '../src/log.ts';

const delay = monitorEventLoopDelay({ resolution: 1 });
let longestTurnMs = 0;
let turnBeganAt = processorMs();

function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function nextTurn(): void {
  const now = processorMs();
  longestTurnMs = Math.max(longestTurnMs, now - turnBeganAt);
  turnBeganAt = now;
  setTimeout(nextTurn, 1).unref();
}

subscribe('podatelna.step', (message) => {
  process.send!({ step: (message as { name: string }).name, at: Date.now() });
});
process.on('message', (ask) => {
  if (ask === 'reset') {
    delay.reset();
    longestTurnMs = 0;
  } else {
    process.send!({ blockedMs: delay.max / 1e6, longestTurnMs });
  }
});
process.once('disconnect', () => process.exit());

const config = readConfig(process.env);
const stack = new AsyncDisposableStack();
await startDaemon(config, createLog(config.logLevel), stack);
delay.enable();
nextTurn();
process.send!({ step: 'started', at: Date.now() });
