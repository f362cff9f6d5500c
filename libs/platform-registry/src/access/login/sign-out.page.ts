import type { KoaContextWithOIDC } from 'oidc-provider';
import { escapeHtml, page, pageHeaders } from './page.js';

/** Presses the button of the page. */
const SEND_FORM = "document.querySelector('button').click()";

/**
 * Asks before signing out; `form` is the provider's own form (id `op.logoutForm`) with the hidden token. The console
 * proves by its ID token that the person asked for it there: then the form sends itself.
 */
export function signOutPage(ctx: KoaContextWithOIDC, form: string): void {
  const subject = ctx.oidc.entities.IdTokenHint?.payload['sub'];
  const known = subject !== undefined && subject === ctx.oidc.session?.accountId;
  ctx.set(pageHeaders([], known ? [SEND_FORM] : []));
  ctx.body = page(
    'vi',
    'Đăng xuất',
    `<h1>Đăng xuất <span lang="en">/ Sign out</span></h1>
<p>Kết thúc phiên làm việc trên máy này? <span lang="en">End the session on this computer?</span></p>
${form}
<button type="submit" form="op.logoutForm" value="yes" name="logout">Đăng xuất <span lang="en">/ Sign out</span></button>
<footer><a href="/">Quay lại <span lang="en">/ Back</span></a></footer>${known ? `<script>${SEND_FORM}</script>` : ''}`,
  );
}

/** Shown when the one who signed out named no page to go to. */
export function signedOutPage(ctx: KoaContextWithOIDC): void {
  ctx.set(pageHeaders());
  ctx.body = page('vi', 'Đã đăng xuất', '<h1>Đã đăng xuất <span lang="en">/ Signed out</span></h1><p>Hẹn gặp lại. <span lang="en">See you again.</span></p><a class="button" href="/">Về trang chủ <span lang="en">/ Home</span></a>');
}

/** A refused sign-in request, for people. The code is the OAuth error code; details stay in the log. */
export function errorPage(ctx: KoaContextWithOIDC, code: string): void {
  ctx.set(pageHeaders());
  ctx.body = refusedPage(code);
}

/** An interaction that has expired or belongs to another browser. */
export function expiredPage(): string {
  return refusedPage('session_not_found');
}

function refusedPage(code: string): string {
  return page(
    'vi',
    'Không đăng nhập được',
    `<h1>Không đăng nhập được</h1>
<p>Yêu cầu đăng nhập không hợp lệ hoặc đã hết hạn. Hãy mở lại trang chủ và thử lần nữa.<br><span lang="en">The sign-in request is not valid or has expired. Open the home page and try again.</span></p>
<p><code>${escapeHtml(code)}</code></p>
<a class="button" href="/">Về trang chủ <span lang="en">/ Home</span></a>`,
  );
}
