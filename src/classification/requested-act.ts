import type { Envelope } from '../messages/envelope.ts';
import type { Act } from './act.ts';
import { actKey, envelopeDigest } from './act-key.ts';
import { envelopeEvidence } from './evidence-text.ts';
import { nobody } from './fields/person.ts';

/** The act that stands for a message which a person pulled in by its id and in which nothing of ours was found. */
export function requestedAct(envelope: Envelope): Act {
  const evidence = envelopeEvidence('annotation', envelope.annotation ?? '');
  return {
    key: actKey(envelopeDigest, 'requested', 'other', null),
    kind: 'other',
    application: null,
    person: { ...nobody },
    organisation: { name: null, ico: null, seat: null },
    role: null,
    consentSentence: null,
    form: null,
    signedOn: null,
    signing: { kind: 'none' },
    documents: [],
    evidence: [evidence],
    doubts: [
      {
        code: 'vague',
        because: 'Zprávu si vyžádala obsluha podle čísla; podatelna v ní žádný úkon ve věci OKslužeb nenašla.',
        evidence,
      },
    ],
  };
}
