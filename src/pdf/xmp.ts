/** The metadata that archives and viewers read beside a PDF's own. */
import type { PdfDetails } from './pdf-details.ts';
import { isoDate } from './pdf-syntax.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The XMP packet for `details`; `producer` is what wrote the PDF. */
export function xmpPacket(details: PdfDetails, producer: string): string {
  const date = isoDate(details.date);
  const alternative = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternative(details.title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(details.author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${alternative(details.subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(details.language)}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Keywords>${escapeXml(details.keywords.join(', '))}</pdf:Keywords>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${escapeXml(details.generator)}</xmp:CreatorTool>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/** Also drops what XML cannot hold at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
