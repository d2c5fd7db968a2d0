/** A message put into the simulated mailbox. The simulator speaks ISDS, so names here are those of ISDS. */
export type SampleFile = {
  dmFileDescr: string;
  dmMimeType: string;
  dmFileMetaType: 'main' | 'enclosure' | 'signature' | 'meta';
  content: Uint8Array;
  /** content is XML to be put in as dmXMLContent */
  xml?: boolean;
};

export type SampleMessage = {
  /** stable name of the sample: "01-souhlas-reditele" */
  name: string;
  dbIDSender: string;
  dmSender: string;
  dmSenderAddress: string;
  dmSenderType: number;
  dmToHands?: string;
  dmRecipientOrgUnit?: string;
  dmAnnotation: string | null;
  dmRecipientRefNumber?: string;
  dmSenderRefNumber?: string;
  dmRecipientIdent?: string;
  dmSenderIdent?: string;
  dmPersonalDelivery?: boolean;
  specMessFlag?: boolean;
  /** a large message (velkoobjemová datová zpráva) although its files are small; above 20 MB it is one anyway */
  dmVODZ?: boolean;
  /** hours before the start of the simulator at which it reached the box (dodání) */
  hoursAgo: number;
  files: SampleFile[];
};

/** A file too large to be held in memory: its content is read, once, while it is written to the mailbox. */
export type StreamedFile = Omit<SampleFile, 'content' | 'xml'> & { pieces: () => AsyncIterable<Buffer> };

/** A message as it is handed to the simulator. */
export type SubmittedMessage = Omit<SampleMessage, 'files'> & { files: (SampleFile | StreamedFile)[] };

/** A data box known to the simulator's directory (FindDataBox2, ISDSSearch3, CheckDataBox). */
export type SampleBox = {
  dbID: string;
  /** PO, OVM, FO, PFO … */
  dbType: string;
  ic: string | null;
  firmName: string | null;
  pnGivenNames: string | null;
  pnLastName: string | null;
  adStreet: string | null;
  adNumberInMunicipality: string | null;
  adCity: string | null;
  adZipCode: string | null;
  /** 1 = accessible */
  dbState: number;
};

/** The whole world of the samples: what is in the mailbox, who sent it, and what the registers say. */
export type SampleWorld = {
  messages: SampleMessage[];
  boxes: SampleBox[];
  /** RPSS open data as published: { polozky: [...] } (domain.md §5.1) */
  providers: object;
  /** accounts CSV (contract.md §1) */
  accounts: string;
  /** PEM of the fictional CA that issued the document signatures in the samples */
  documentCa: string;
  /** expected reading, for tests and evaluation: by sample name */
  expected: Record<string, ExpectedOutcome>;
};

/** Written from the plan of each message, never from what the program answered. */
export type ExpectedOutcome = {
  state: 'processed' | 'not_ours' | 'quarantined';
  cases: {
    act: string;
    application: string | null;
    assessment: 'ready' | 'review' | 'deficient' | 'information';
    familyName: string | null;
    givenNames: string | null;
    birthDate: string | null;
    organisationIco: string | null;
  }[];
  /** birth numbers written in the documents, with and without the slash, for the search that must find none */
  birthNumbers: string[];
};
