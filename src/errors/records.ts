/** The records of a log: where one message ends and the next begins. */

/** A line that begins with a time, a date, a level or a traceback begins a record. */
export const BEGINNING =
  /\n(?=\[?(?:\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|(?:ERROR|WARN|INFO|DEBUG|TRACE|FATAL)\b|Traceback \(most recent))/g;

/**
 * Numbers the records of a text.
 * @returns the number of the record that a place is in, counted from 0
 */
export function recordOf(text: string): (place: number) => number {
  const ends = [...text.matchAll(BEGINNING)].map(({ index }) => index);
  return (place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
