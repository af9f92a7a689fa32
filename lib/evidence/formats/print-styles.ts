/** The look of a printed pack: ink on white paper, A4, readable on a screen too. */
export const PRINT_STYLES = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
* { box-sizing: border-box; }
html { color-scheme: light; background: #fff; color: #1f1c18; }
body { max-width: 178mm; margin: 0 auto; padding: 8mm 4mm; font: 11pt/1.7 "SF Arabic", "Segoe UI", "Noto Naskh Arabic", "Noto Sans Arabic", system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 18pt; line-height: 1.4; margin: 0 0 2mm; }
h2 { font-size: 13pt; line-height: 1.4; margin: 8mm 0 2mm; padding-top: 3mm; border-top: 1px solid #b8b2a6; break-after: avoid; }
h2 small { font-size: 10pt; font-weight: normal; color: #5e5850; }
.note { margin: 0 0 1mm; font-size: 9.5pt; color: #5e5850; }
article { break-inside: avoid; margin: 4mm 0 6mm; }
blockquote { margin: 0 0 2mm; padding-inline-start: 4mm; border-inline-start: 2px solid #0b6464; font-size: 12pt; }
blockquote b { font-weight: 600; }
blockquote span { color: #5e5850; font-size: 10pt; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 4mm; margin: 0; font-size: 9.5pt; }
dt { color: #5e5850; }
dd { margin: 0; }
code { font: 8.5pt ui-monospace, "Noto Sans Mono", monospace; word-break: break-all; }
a { color: inherit; }
@media print { body { max-width: none; padding: 0; } a { text-decoration: none; } }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 1mm; } }
`;
