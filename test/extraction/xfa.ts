import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { drawPdf } from './documents.ts';

const text = (content: string) => `<value><text>${content}</text></value>`;

/** A field of a template (XFA 3.3, §field); `items` are the values it may hold. */
export function xfaField(name: string, caption: string, control: string, items: string[] = []): string {
  const listed = items.length > 0 ? `<items>${items.map((item) => `<text>${item}</text>`).join('')}</items>` : '';
  return `<field name="${name}" w="120mm" h="8mm"><ui>${control}</ui>${listed}<caption reserve="40mm">${text(caption)}</caption></field>`;
}

export function xfaDraw(content: string): string {
  return `<draw w="120mm" h="10mm">${text(content)}</draw>`;
}

/** A template of one page, its contents flowing from the top to the bottom. */
export function xfaTemplate(body: string): string {
  return `<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="form1" layout="tb" locale="cs_CZ"><pageSet><pageArea name="Page1" id="Page1"><contentArea x="10mm" y="10mm" w="190mm" h="277mm"/><medium stock="a4" short="210mm" long="297mm"/></pageArea></pageSet><subform name="osoba" layout="tb" w="190mm">${body}</subform></subform></template>`;
}

/** Puts an XFA form into a PDF; `values` is the XML of its data. */
export function addXfa(document: PDFDocument, template: string, values: string, dynamic: boolean): void {
  const { context, catalog } = document;
  const packet = (content: string) => context.register(context.flateStream(Buffer.from(content)));
  const datasets = `<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><form1><osoba>${values}</osoba></form1></xfa:data></xfa:datasets>`;
  const packets = context.obj([
    PDFString.of('preamble'),
    packet('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">'),
    PDFString.of('template'),
    packet(template),
    PDFString.of('datasets'),
    packet(datasets),
    PDFString.of('postamble'),
    packet('</xdp:xdp>'),
  ]);
  const form = document.getForm().acroForm.dict;
  form.set(PDFName.of('XFA'), packets);
  if (dynamic) catalog.set(PDFName.of('NeedsRendering'), context.obj(true));
}

export async function dynamicForm(body: string, values: string): Promise<Buffer> {
  const document = await drawPdf((_page, write) => {
    write('Please wait... If this message is not eventually replaced', 50, 100);
  });
  addXfa(document, xfaTemplate(body), values, true);
  return Buffer.from(await document.save({ updateFieldAppearances: false }));
}
