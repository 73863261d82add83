/**
 * The style of the page. Colours are named once for light and once for dark; every pair of text and ground has a
 * contrast of at least 4.5 (WCAG 2.2, 1.4.3), which a test calculates. On paper the pages of the rules are left out: each
 * finding says why and what to do by itself.
 */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ground:#ffffff;--text:#1b1f24;--quiet:#57606a;--line:#d0d7de;--panel:#f6f8fa;--link:#0550ae;--mark:#fff3bf;--error:#a40e26;--warning:#7a4d00;--note:#0b5a72}
@media (prefers-color-scheme:dark){:root{--ground:#11151a;--text:#e6edf3;--quiet:#a3adb8;--line:#3a434d;--panel:#1a2027;--link:#79b8ff;--mark:#4a3f10;--error:#ff9a93;--warning:#f0c05a;--note:#7fd4e8}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:1rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:2.5rem;padding-top:.5rem;border-top:3px solid var(--line)}h3{font-size:1.1rem;margin-top:2rem}h4{font-size:1rem;margin:0 0 .5rem}
a{color:var(--link)}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{position:static}
.quiet{color:var(--quiet)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.3rem .5rem;text-align:right;overflow-wrap:normal}th:first-child,td:first-child{text-align:left;min-width:9rem;overflow-wrap:anywhere}table.words th,table.words td{text-align:left;min-width:0;overflow-wrap:anywhere;vertical-align:top}
article{border:1px solid var(--line);border-left:.4rem solid var(--quiet);background:var(--panel);padding:.8rem 1rem;margin:1rem 0}
article.error{border-left-color:var(--error)}article.warning{border-left-color:var(--warning)}article.note{border-left-color:var(--note)}
.error .severity{color:var(--error)}.warning .severity{color:var(--warning)}.note .severity{color:var(--note)}
.severity{text-transform:uppercase;font-size:.8rem;letter-spacing:.04em}
article p{margin:.3rem 0}
dl{margin:.5rem 0 0}dt{font-weight:600;float:left;clear:left;margin-right:.4rem}dd{margin:0 0 .3rem}
pre{background:var(--ground);border:1px solid var(--line);padding:.5rem;margin:.5rem 0;white-space:pre-wrap;font:.85rem/1.45 ui-monospace,monospace}
code{font:.9em ui-monospace,monospace}
mark{background:var(--mark);color:var(--text)}
details{border:1px solid var(--line);padding:.5rem 1rem;margin:.5rem 0}summary h3{display:inline;font-size:1rem}
footer{margin-top:3rem;color:var(--quiet);font-size:.9rem}
@media print{body{max-width:none;padding:0}article{break-inside:avoid}h2,h3,h4{break-after:avoid}.skip,.rules{display:none}}
`;
