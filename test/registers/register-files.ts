import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes a file that is gone after the test; `writtenAt` is when it claims to have been written. */
export function givenFile(name: string, content: string | Buffer, writtenAt?: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'podatelna-registers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, content);
  if (writtenAt) utimesSync(file, writtenAt, writtenAt);
  return file;
}

type ServiceOptions = { from?: string | null; to?: string | null; name?: string; more?: Record<string, unknown> };

/** One item of the register as published: a service with its provider; contacts and facilities are there to be left out. */
export function rpssItem(ico: string | number, { from = '2010-01-01', to = null, name, more }: ServiceOptions = {}) {
  return {
    portalId: 1,
    id: 'SocialniSluzba/1',
    identifikator: '1234567',
    datumPoskytovaniOd: from,
    datumPoskytovaniDo: to,
    kontaktniAdresy: [],
    druhSocialniSluzby: { id: 'DruhSocialniSluzby/13' },
    // As found in the real data: the service has ended and its facility has not.
    zarizeni: [{ nazev: 'Zařízení', datumOd: '2010-01-01', datumDo: null, kapacity: [{ pocet: 12 }] }],
    poskytovatel: {
      nazev: name ?? `Poskytovatel ${ico}`,
      ico,
      dic: 'CZ99900017',
      adresa: {
        psc: '60200',
        kraj: { id: 'Kraj/116' },
        obec: { id: 'Obec/582786' },
        ulice: { nazev: 'Lipová' },
        cisloDomovni: 12,
        cisloOrientacni: '3a',
      },
      emaily: [{ email: 'reditel@example.cz' }],
      telefony: [{ telefon: '600000000' }],
      statutarniOrgany: [{ jmeno: 'Bořivoj', prijmeni: 'Ředitelský', titulPred: 'Mgr.' }],
    },
    emaily: [{ email: 'sluzba@example.cz' }],
    ...more,
  };
}

export function rpss(items: unknown[]): string {
  return JSON.stringify({ polozky: items });
}

/** As many services of as many providers, none of them one that a test asks about. */
export function otherServices(count: number): unknown[] {
  return Array.from({ length: count }, (_, number) => rpssItem(`${10_000_000 + number}`));
}
