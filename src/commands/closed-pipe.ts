/**
 * A reader that has seen enough (`| head`) or a closed terminal takes our output away; the work goes on without it
 * instead of ending in the middle. Other errors of the two streams still end the process.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
  }
}

/** Resolves when everything written so far has been handed over: `process.exit` would cut long output in a pipe. */
export async function handedOver(): Promise<void> {
  const streams = [process.stdout, process.stderr];
  await Promise.all(streams.map((stream) => new Promise<void>((resolve) => stream.write('', () => resolve()))));
}
