/** Over the tokens of the contract; one column that is easy to read. */
export const HELP_STYLES = `
*{box-sizing:border-box;margin:0}
body{background:var(--canvas);color:var(--text);font:16px/1.6 var(--sans)}
a{color:var(--accent-text);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--accent-text);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:8px}
header{background:var(--surface);border-bottom:1px solid var(--line)}
.bar,main{max-width:800px;margin-inline:auto;padding-inline:24px}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:12px 24px;padding-block:16px}
.brand{flex:1;white-space:nowrap;font-weight:600;color:var(--text);text-decoration:none}
form{display:flex;gap:8px;flex:1 1 320px}
input{flex:1;min-width:0;padding:8px 12px;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line-strong);border-radius:var(--radius)}
button{padding:8px 16px;font:inherit;font-weight:500;border:0;border-radius:var(--radius);background:var(--accent);color:var(--on-accent);cursor:pointer}
main{padding-block:32px 64px}
h1{margin-top:4px;font-size:28px;line-height:36px;letter-spacing:-.01em;text-wrap:balance}
h2{margin-top:32px;font-size:18px;line-height:28px}
h3,h4,h5,h6{margin-top:24px;font-size:16px}
:target{scroll-margin-top:16px}
section:target>h2{color:var(--accent-text)}
p,ul,ol,pre,table,blockquote{margin-top:12px}
ul,ol{padding-inline-start:24px}li+li{margin-top:4px}
.muted{color:var(--muted);font-size:14px}
.list{padding:0;list-style:none;background:var(--surface);border:1px solid var(--line);border-radius:var(--radius)}
.list li{margin:0;padding:10px 16px}.list li+li{border-top:1px solid var(--line)}
.list p{margin-top:2px}
.lead{font-size:18px}
code,pre{font:14px/1.5 var(--mono)}
pre{padding:12px 16px;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--sunken);border-radius:var(--radius)}
table{display:block;max-width:100%;overflow-x:auto;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:6px 12px;text-align:start;border:1px solid var(--line)}
blockquote{padding-inline-start:16px;border-inline-start:2px solid var(--line-strong);color:var(--muted)}
img{max-width:100%}
.languages{display:flex;gap:16px;padding:0;list-style:none}.languages li{margin:0}
[aria-current]{color:var(--text);font-weight:600;text-decoration:none}
`;
