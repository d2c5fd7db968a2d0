import { channel } from 'node:diagnostics_channel';

/**
 * Durable steps of intake and processing, announced after each is done. Nobody listens in production; tests end the
 * process at the n-th of them and look at what is left.
 */
const steps = channel('podatelna.step');

export function step(name: string): void {
  if (steps.hasSubscribers) steps.publish({ name });
}
