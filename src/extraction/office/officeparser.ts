import { type OfficeParserAST, parseOffice } from 'officeparser';

export const engine = 'officeparser 8.1.1';

/**
 * Reads an RTF or a PPTX with everything of officeparser turned off that is not reading text: no recognition of images, no
 * attachments, and an empty place where it has the address of a script on the internet. Its own readers of PDF and of
 * images are never reached, because the type is given and not looked for.
 */
export function parseWith(type: 'rtf' | 'pptx', bytes: Buffer): Promise<OfficeParserAST> {
  return parseOffice(bytes, {
    fileType: type,
    pdfWorkerSrc: '',
    ocr: false,
    extractAttachments: false,
    includeRawContent: false,
    decompressionLimits: { maxUncompressedBytes: 100 * 1024 * 1024, maxZipEntries: 2_000, maxXmlElements: 500_000 },
  });
}
