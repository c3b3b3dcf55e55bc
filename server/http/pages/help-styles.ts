import { tokensCss } from '../../../contract/tokens.ts';

/** The one sheet of every page: the tokens of the contract in the company's colour, and one column that is easy to read. */
export function helpStyles(colour: string): string {
  return tokensCss(':root', colour) + SHEET;
}

const SHEET = `
*{box-sizing:border-box;margin:0}
html{scroll-padding-top:16px}
body{display:flex;flex-direction:column;min-height:100vh;background:var(--canvas);color:var(--text);font:16px/1.6 var(--sans)}
a{color:var(--accent-text);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--accent-text);outline-offset:2px;border-radius:2px}
[hidden]{display:none!important}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
[aria-busy]{opacity:.6}
.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:8px;z-index:1;padding:4px 8px;background:var(--surface)}
header{background:var(--surface);border-bottom:1px solid var(--line)}
.bar,main,footer>div{width:100%;max-width:880px;margin-inline:auto;padding-inline:24px}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:12px 24px;padding-block:14px}
.brand{flex:1;white-space:nowrap;font-weight:600;color:var(--text);text-decoration:none}
.brand:hover{text-decoration:underline}
form.search{display:flex;gap:8px;flex:1 1 320px}
.hero{padding-block:40px;background:var(--accent-soft);border-top:1px solid var(--line)}
.hero h1{text-align:center}
.hero form.search{max-width:600px;margin:20px auto 0;padding-inline:24px}
.hero input{padding-block:12px;font-size:17px}
input{flex:1;min-width:0;padding:8px 12px;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line-strong);border-radius:var(--radius)}
input::placeholder{color:var(--muted);opacity:1}
button{padding:8px 16px;font:inherit;font-weight:500;border:1px solid transparent;border-radius:var(--radius);background:var(--accent);color:var(--on-accent);cursor:pointer}
button.plain{background:var(--surface);color:var(--text);border-color:var(--line-strong)}
button.plain:hover{background:var(--sunken)}
main{flex:1;padding-block:28px 56px}
h1{font-size:28px;line-height:36px;letter-spacing:-.01em;text-wrap:balance;overflow-wrap:anywhere}
h2{margin-top:32px;font-size:18px;line-height:28px}
h3,h4,h5,h6{margin-top:24px;font-size:16px}
section:target>h2{color:var(--accent-text)}
p,ul,ol,pre,table,blockquote{margin-top:12px}
ul,ol{padding-inline-start:24px}li+li{margin-top:4px}
.muted{color:var(--muted);font-size:14px}
.list{padding:0;list-style:none;background:var(--surface);border:1px solid var(--line);border-radius:var(--radius)}
.list li{margin:0;padding:10px 16px;overflow-wrap:anywhere}.list li+li{border-top:1px solid var(--line)}
.list a,h2 a,.crumbs a{text-decoration:none}.list a:hover,h2 a:hover,.crumbs a:hover{text-decoration:underline}
.list p{margin-top:2px}
.more{margin-top:8px;font-size:14px}
.cards{display:grid;gap:0 24px;grid-template-columns:repeat(auto-fit,minmax(min(100%,340px),1fr));align-items:start}
.row{display:flex;flex-wrap:wrap;gap:4px 16px;padding:0;list-style:none}.row li{margin:0}
.crumbs{margin:0 0 12px;font-size:14px;color:var(--muted)}
.crumbs li+li::before{content:"›";margin-inline-end:16px;color:var(--muted)}
.toc{margin-top:20px;padding:12px 16px;background:var(--surface);border:1px solid var(--line);border-radius:var(--radius)}
.toc h2{margin:0;font-size:14px}.toc ul{margin-top:4px;font-size:15px}
.answer{margin-top:16px;padding:16px 20px;background:var(--surface);border:1px solid var(--line);border-inline-start:4px solid var(--accent-text);border-radius:var(--radius)}
.answer h2{margin:0;font-size:16px}.answer p,.answer ul,.answer ol{margin-top:8px}
.answer sup{font-size:12px;line-height:0}
.lead{font-size:18px}
.vote{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;margin-top:32px;padding:12px 16px;background:var(--surface);border:1px solid var(--line);border-radius:var(--radius)}
.vote h2{margin:0;font-size:16px}.vote p{margin:0}
footer{background:var(--surface);border-top:1px solid var(--line)}
footer>div{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;padding-block:20px}
footer h2{margin:0;font-size:16px}footer p{flex:1 1 260px;margin:0}
code,pre{font:14px/1.5 var(--mono)}
pre{padding:12px 16px;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--sunken);border-radius:var(--radius)}
table{display:block;max-width:100%;overflow-x:auto;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:6px 12px;text-align:start;border:1px solid var(--line)}
blockquote{padding-inline-start:16px;border-inline-start:2px solid var(--line-strong);color:var(--muted)}
img{max-width:100%}
[aria-current]{color:var(--text);font-weight:600;text-decoration:none}
@media(max-width:520px){.bar,main,footer>div,.hero form.search{padding-inline:16px}h1{font-size:24px;line-height:32px}.hero{padding-block:28px}}
@media print{:root{color-scheme:light;--canvas:#fff;--surface:#fff;--text:#000;--muted:#333}header form,.hero form,.vote,footer,.toc,.skip,.crumbs,.no-print{display:none!important}main,.bar{max-width:none;padding-inline:0}main{padding-block:0}header{border:0}a{color:inherit}article a[href^="http"]::after{content:" (" attr(href) ")"}h2,h3{break-after:avoid}li,tr{break-inside:avoid}}
`;
