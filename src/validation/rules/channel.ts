import { czechDate } from '../czech.ts';
import { met, type Rule, senderEvidence, unclear } from './finding.ts';

/** the act reached the ministry by one of the two channels; whom it is addressed to inside is no condition. */
export const actReachedTheMinistry: Rule = (act, facts) => {
  const day = czechDate(facts.receivedOn);
  if (facts.channel === 'paper') return met('R-22', `Podání přišlo v listinné podobě ${day}.`, ...act.evidence);
  if (facts.personalDelivery) {
    return unclear(
      'R-23',
      'Zpráva je určena do vlastních rukou. Ověřte, zda ji smí vyřizovat tento útvar.',
      senderEvidence(facts),
    );
  }
  return met(
    act.kind === 'consent' ? 'R-13' : 'R-23',
    `Podání bylo dodáno do datové schránky ministerstva ${day}.`,
    senderEvidence(facts),
  );
};
