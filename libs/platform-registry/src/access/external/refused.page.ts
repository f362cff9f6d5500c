import { escapeHtml, page, type PageLanguage } from '../login/page.js';

const TEXTS = {
  vi: {
    title: 'Tài khoản chưa được mở quyền',
    unknown: 'Hệ thống đăng nhập chung đã xác nhận tài khoản của bạn, nhưng tài khoản đó chưa được gắn với vai trò và địa bàn nào trên trục dữ liệu giáo dục.',
    disabled: 'Hệ thống đăng nhập chung đã xác nhận tài khoản của bạn, nhưng quản trị hệ thống đã khoá tài khoản đó trên trục dữ liệu giáo dục.',
    todo: 'Hãy liên hệ quản trị hệ thống của Sở Giáo dục và Đào tạo để được mở quyền, rồi đăng nhập lại.',
    again: 'Đăng nhập bằng tài khoản khác',
    home: 'Về trang chủ',
  },
  en: {
    title: 'This account has no access yet',
    unknown: 'The common sign-in system knows your account, but it is not tied to any role and area on the education data hub.',
    disabled: 'The common sign-in system knows your account, but an administrator has closed it on the education data hub.',
    todo: 'Ask the administrator at the education department for access, then sign in again.',
    again: 'Sign in with another account',
    home: 'Home',
  },
} as const;

/** For somebody whom the external provider knows and the hub does not let in. `here`: path of the sign-in page. */
export function refusedPersonPage(language: PageLanguage, here: string, reason: 'unknown' | 'disabled'): string {
  const text = TEXTS[language];
  return page(
    language,
    text.title,
    `<h1>${text.title}</h1>
<p class="bad" role="alert">${text[reason]}</p>
<p>${text.todo}</p>
<a class="button" href="${escapeHtml(here)}/external?lang=${language}&amp;again=1">${text.again}</a>
<a class="button quiet" href="/">${text.home}</a>`,
  );
}
