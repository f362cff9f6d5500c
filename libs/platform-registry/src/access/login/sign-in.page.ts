import { escapeHtml, page, type PageLanguage } from './page.js';

/**
 * Why the page is shown again. One text for a wrong name, a wrong password and a closed account: nothing is given away.
 * `cancelled`, `unavailable`, `failed`: at the external provider.
 */
export type SignInFault = 'wrong' | 'wait' | 'cancelled' | 'unavailable' | 'failed' | null;

/** The external provider on the page. */
export interface ExternalDoor {
  /** What people call it; undefined: the province's account. */
  readonly name: string | undefined;
  /** True: the only way in. */
  readonly only: boolean;
}

/** What the page shows. */
export interface SignInView {
  readonly language: PageLanguage;
  /** Path of the page itself. */
  readonly here: string;
  readonly fault: SignInFault;
  /** What was typed before. */
  readonly username?: string;
  readonly external?: ExternalDoor | null;
}

const TEXTS = {
  vi: {
    title: 'Đăng nhập',
    lead: 'Trục dữ liệu giáo dục của tỉnh',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    wrong: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    wait: 'Đã thử quá nhiều lần. Vui lòng chờ ít phút rồi thử lại.',
    cancelled: 'Việc đăng nhập đã bị huỷ. Vui lòng thử lại.',
    unavailable: 'Hệ thống đăng nhập chung hiện không trả lời. Vui lòng thử lại sau ít phút.',
    failed: 'Không hoàn tất được việc đăng nhập. Vui lòng thử lại.',
    with: 'Đăng nhập bằng',
    account: 'tài khoản của tỉnh',
    or: 'hoặc bằng tài khoản của trục',
    help: 'Quên mật khẩu: liên hệ quản trị hệ thống của Sở Giáo dục và Đào tạo.',
    helpExternal: 'Chưa đăng nhập được: liên hệ quản trị hệ thống của Sở Giáo dục và Đào tạo.',
  },
  en: {
    title: 'Sign in',
    lead: 'The education data hub of the province',
    username: 'User name',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'The user name or the password is not right.',
    wait: 'Too many attempts. Please wait a few minutes and try again.',
    cancelled: 'Signing in was cancelled. Please try again.',
    unavailable: 'The common sign-in system does not answer. Please try again in a few minutes.',
    failed: 'Signing in could not be finished. Please try again.',
    with: 'Sign in with',
    account: "the province's account",
    or: 'or with an account of the hub',
    help: 'Forgotten the password: ask the administrator at the education department.',
    helpExternal: 'Cannot sign in: ask the administrator at the education department.',
  },
} as const;

/** The sign-in page: the form of the embedded accounts, the way to the external provider, or both. */
export function signInPage({ language, here, fault, username = '', external = null }: SignInView): string {
  const text = TEXTS[language];
  const message = fault === null ? '' : `<p class="bad" role="alert" id="fault">${text[fault]}</p>`;
  const parts = [
    `<h1>${text.title}</h1>\n<p>${text.lead}</p>\n${message}`,
    external === null ? '' : `<a class="button" href="${escapeHtml(here)}/external?lang=${language}">${text.with} ${escapeHtml(external.name ?? text.account)}</a>`,
    external === null || external.only ? '' : `<div class="or">${text.or}</div>`,
    external?.only === true ? '' : form(language, here, fault === 'wrong' || fault === 'wait', username, external !== null),
    `<footer>${external === null ? text.help : text.helpExternal}</footer>`,
  ];
  return page(language, text.title, parts.filter((each) => each !== '').join('\n'), here);
}

function form(language: PageLanguage, here: string, faulty: boolean, username: string, quiet: boolean): string {
  const text = TEXTS[language];
  const described = faulty ? ' aria-describedby="fault" aria-invalid="true"' : '';
  return `<form method="post" action="${escapeHtml(here)}?lang=${language}">
<label for="username">${text.username}</label>
<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="64" value="${escapeHtml(username)}"${described}>
<label for="password">${text.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${described}>
<button type="submit"${quiet ? ' class="quiet"' : ''}>${text.submit}</button>
</form>`;
}
