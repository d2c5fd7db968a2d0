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
