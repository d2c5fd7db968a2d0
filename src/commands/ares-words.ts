/** Why ARES gave no answer, by the code that is kept. */
const aresTroubles: Record<string, string> = {
  timeout: 'neodpověděl včas',
  network: 'není dostupný; ověřte ARES_URL a spojení do sítě',
  resting: 'před chvílí neodpověděl, podatelna ho minutu nevolá',
  'no-time': 'na odpověď se už nedalo čekat',
  'not-json': 'na adrese odpovídá něco jiného než ARES; ověřte ARES_URL',
  'too-large': 'odpověď byla příliš dlouhá',
  shape: 'odpověď nemá očekávaný tvar',
  'http-429': 'omezuje počet dotazů (HTTP 429)',
};

export function aresTrouble(code: string): string {
  const status = /^http-(\d{3})$/.exec(code);
  return aresTroubles[code] ?? (status ? `odpověděl chybou (HTTP ${status[1]})` : code);
}
