type Entry = { at: number; dmID: string };

/** Messages in the order of their delivery, then of their dmID; what comes last is added last and cheaply. */
export class TimeIndex {
  #oldestFirst: Entry[] = [];

  add(dmID: string, at: number): void {
    const entry = { at, dmID };
    this.#oldestFirst.splice(
      this.#firstWhere((other) => order(other, entry) > 0),
      0,
      entry,
    );
  }

  /** Those delivered between two instants in milliseconds, both ends included. */
  *newestFirst(from: number, to: number): Generator<string> {
    for (let index = this.#firstWhere((entry) => entry.at > to) - 1; index >= 0; index -= 1) {
      const { at, dmID } = this.#oldestFirst[index]!;
      if (at < from) return;
      yield dmID;
    }
  }

  /** Position of the first entry that is beyond the border; everything before it is not. */
  #firstWhere(beyond: (entry: Entry) => boolean): number {
    let low = 0;
    let high = this.#oldestFirst.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (beyond(this.#oldestFirst[middle]!)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function order(a: Entry, b: Entry): number {
  return a.at - b.at || a.dmID.length - b.dmID.length || (a.dmID < b.dmID ? -1 : 1);
}
