/** How the report looks on a screen and on A4: no font, picture or sheet from elsewhere. */
export const CSS = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#242424;font:400 10pt/14.5pt "Segoe UI",Arial,sans-serif}
main,footer{max-width:210mm;margin:0 auto;padding:0 16mm}
main{padding-top:14mm;position:relative}
h1{font-size:19pt;line-height:24pt;font-weight:600;margin:0;overflow-wrap:anywhere}
h2{font-size:12pt;line-height:16pt;font-weight:600;margin:18pt 0 4pt;padding-bottom:2pt;border-bottom:1px solid #bdbdbd;break-after:avoid}
p{margin:3pt 0}
.lead{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-end;gap:8pt 24pt;border-bottom:2px solid #242424;padding-bottom:8pt}
.lead>div{flex:1 1 80mm;min-width:0}
.lead dl{flex:0 1 80mm}
.kicker,.small,footer{font-size:9pt;line-height:13pt;color:#424242}
dl{margin:0;font-size:9pt;line-height:13pt}
dl>div{display:grid;grid-template-columns:minmax(26mm,28%) 1fr;gap:0 10pt;padding:1pt 0}
dt{color:#565656}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
.figures{display:flex;flex-wrap:wrap;list-style:none;margin:8pt 0;padding:0;border-top:1px solid #bdbdbd;border-bottom:1px solid #bdbdbd}
.figures li{flex:1 1 30mm;padding:5pt 10pt;border-left:1px solid #d9d9d9}
.figures li:first-child{border-left:0;padding-left:0}
.figures b{display:block;font-size:15pt;line-height:19pt;font-weight:600;font-variant-numeric:tabular-nums}
ul.plain{margin:3pt 0;padding-left:14pt}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:9pt;line-height:13pt}
th{text-align:left;font-weight:600;vertical-align:top;padding:3pt 8pt 3pt 0;overflow-wrap:anywhere;hyphens:auto}
thead th{border-bottom:1px solid #242424;vertical-align:bottom;hyphens:manual}
thead{display:table-header-group}
td,tbody th{border-bottom:1px solid #d9d9d9}
td{padding:3pt 8pt 3pt 0;vertical-align:top;overflow-wrap:anywhere;hyphens:auto}
td p,th p{margin:0 0 2pt}
.quote{font:400 10pt/14pt Cambria,Caladea,Georgia,serif}
del,ins,td,th,caption{position:relative}
del{text-decoration:line-through;text-decoration-thickness:1px;color:#8a1414}
ins{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:2px;color:#0b5a0b}
.spoken{position:absolute;left:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
caption{text-align:left}
footer{margin-top:14pt;padding-top:6pt;padding-bottom:14mm;border-top:1px solid #bdbdbd}
@media (max-width:600px){main,footer{padding-left:4mm;padding-right:4mm}thead{display:none}tr,td,tbody th{display:block;border:0}tr{border-bottom:1px solid #bdbdbd;padding:4pt 0}colgroup{display:none}}
@page{size:A4;margin:18mm 16mm 20mm}
@media print{main,footer{max-width:none;padding:0}del,ins{color:#000}tr{break-inside:avoid}.lead,.figures,dl>div{break-inside:avoid}}
`;

/** Page numbers, where the browser prints them. */
export const pageNumbers = (page: string, of: string): string =>
  `@page{@bottom-right{content:"${page}" counter(page) "${of}" counter(pages);font:8.5pt Arial,sans-serif;color:#565656}}`;
