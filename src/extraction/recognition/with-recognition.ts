import type { DocumentReading } from '../reading.ts';
import type { Recognition } from '../recognition.ts';

export function withRecognition(reading: DocumentReading, _recognition: Recognition): DocumentReading {
  return reading;
}
