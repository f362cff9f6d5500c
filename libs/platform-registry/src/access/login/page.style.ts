/** The look of the console (apps/console/src/theme): its palette, its door, its fields and buttons. No font is fetched. */
export const PAGE_STYLE = `
:root{color-scheme:light;--pine:#17594a;--pine-deep:#12352d;--gold:#b98322;--lacquer:#a2352b;--ink:#1c2622;--soft:#54605a;--paper:#f5f4ee;--line:#dfdcd0;--edge:#8c8f83}
*{box-sizing:border-box}
html,body{min-height:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 'Be Vietnam Pro','Segoe UI',system-ui,-apple-system,'Noto Sans',Roboto,'Helvetica Neue',Arial,sans-serif;overflow-wrap:break-word;-webkit-font-smoothing:antialiased}
.door{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);min-height:100vh}
.side{display:grid;place-items:center;padding:24px;background:linear-gradient(160deg,#12352d 0%,#17594a 100%);color:#eef3f0}
.mark{display:inline-flex;flex-direction:column;align-items:center;gap:18px;text-align:center}
.mark b{display:block;font-size:34px;font-weight:650;line-height:1.15;letter-spacing:-.01em}
.mark span{display:block;margin-top:4px;font-size:15px;line-height:1.35;opacity:.82}
.main{display:flex;flex-direction:column;min-width:0;padding:20px 24px}
.languages{display:inline-flex;align-self:flex-end;gap:2px;padding:2px;border-radius:6px;background:#e9e6da}
.languages a{min-width:44px;padding:5px 9px;border-radius:5px;font-size:14px;line-height:1.5;text-align:center;text-decoration:none;color:var(--soft)}
.languages a[aria-current]{background:#fff;color:var(--pine);box-shadow:0 1px 2px rgba(28,38,34,.12)}
.languages a:hover{color:var(--ink)}
.box{width:100%;max-width:400px;margin:auto;padding:24px 0}
h1{margin:0 0 6px;font-size:28px;font-weight:640;line-height:1.2;letter-spacing:-.015em}
p{margin:0 0 20px;color:var(--soft)}
label{display:block;margin:16px 0 6px;font-weight:600;font-size:14px}
input{width:100%;min-height:44px;padding:9px 12px;font:inherit;font-size:16px;color:inherit;background:#fff;border:1px solid var(--edge);border-radius:6px}
input:hover{border-color:var(--pine)}
input[aria-invalid]{border-color:var(--lacquer)}
button,.button{display:block;width:100%;min-height:46px;margin:22px 0 0;padding:10px 16px;font:inherit;font-weight:600;text-align:center;text-decoration:none;color:#fff;background:var(--pine);border:1px solid var(--pine);border-radius:6px;cursor:pointer}
button:hover,.button:hover{background:var(--pine-deep);border-color:var(--pine-deep)}
.quiet{color:var(--pine);background:#fff;border-color:var(--edge)}
.quiet:hover{color:var(--pine-deep);background:#fff}
input:focus-visible,button:focus-visible,a:focus-visible{outline:2px solid var(--gold);outline-offset:2px}
.or{display:flex;align-items:center;gap:12px;margin:24px 0 4px;font-size:13.5px;color:var(--soft)}
.or::before,.or::after{content:'';flex:1;border-top:1px solid var(--line)}
.bad{margin:14px 0 16px;padding:10px 14px;color:#86241b;background:#fcedea;border:1px solid #e3aca4;border-radius:6px}
.code{font:13px/1.5 ui-monospace,'Cascadia Mono','DejaVu Sans Mono',Menlo,monospace}
footer{margin-top:24px;padding-top:14px;border-top:1px solid var(--line);font-size:13.5px;color:var(--soft)}
a{color:var(--pine);text-underline-offset:3px}
@media (max-width:767px){
.door{grid-template-columns:minmax(0,1fr);grid-template-rows:auto 1fr}
.side{place-items:center start;padding:22px 24px}
.mark{flex-direction:row;gap:14px;text-align:left}
.mark b{font-size:24px}
.mark span{font-size:14px;margin-top:2px}
.mark svg{width:44px;height:44px}
.main{padding:14px 20px 28px}
.box{margin:12px auto auto;padding:12px 0}
h1{font-size:24px}
}
`;
