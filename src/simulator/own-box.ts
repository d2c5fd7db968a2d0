/** The data box whose mail is simulated, as the directory of boxes shows it. */
export type OwnBox = {
  id: string;
  name: string;
  ic: string;
  street: string;
  numberInMunicipality: string;
  city: string;
  zipCode: string;
};

/** The box of the Ministry of Labour and Social Affairs, public data. */
export const ministryBox: OwnBox = {
  id: 'sc9aavg',
  name: 'Ministerstvo práce a sociálních věcí',
  ic: '00551023',
  street: 'Na Poříčním právu',
  numberInMunicipality: '376/1',
  city: 'Praha 2',
  zipCode: '12801',
};

export function addressLine(box: OwnBox): string {
  return `${box.street} ${box.numberInMunicipality}, ${box.zipCode} ${box.city}, CZ`;
}
