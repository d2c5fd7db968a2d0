import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of a process and everything it started, in MB; 0 when it is gone. Needs /proc. */
export function residentMb(pid: number): number {
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
  return kilobytes / 1024 + childrenOf(pid).reduce((sum, child) => sum + residentMb(child), 0);
}

function childrenOf(pid: number): number[] {
  let threads: string[] = [];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    // it has just ended
  }
  return threads.flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Samples the memory of a process tree until asked for the highest value seen. */
export function watchMemory(pid: number): { peakMb(): number } {
  let peak = residentMb(pid);
  const sampling = setInterval(() => {
    peak = Math.max(peak, residentMb(pid));
  }, 20);
  return {
    peakMb() {
      clearInterval(sampling);
      return peak;
    },
  };
}
