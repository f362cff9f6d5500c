import { escapeHtml, page, type PageLanguage } from './page.js';

/** Why the page is shown again. One text for a wrong name, a wrong password and a closed account: nothing is given away. */
export type SignInFault = 'wrong' | 'wait' | null;

const TEXTS = {
  vi: {
    title: 'Đăng nhập',
    lead: 'Trục dữ liệu giáo dục của tỉnh',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    wrong: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    wait: 'Đã thử quá nhiều lần. Vui lòng chờ ít phút rồi thử lại.',
    help: 'Quên mật khẩu: liên hệ quản trị hệ thống của Sở Giáo dục và Đào tạo.',
    other: 'English',
  },
  en: {
    title: 'Sign in',
    lead: 'The education data hub of the province',
    username: 'User name',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'The user name or the password is not right.',
    wait: 'Too many attempts. Please wait a few minutes and try again.',
    help: 'Forgotten the password: ask the administrator at the education department.',
    other: 'Tiếng Việt',
  },
} as const;

/** The sign-in form. `action` is its own path; `username` what was typed before. */
export function signInPage(language: PageLanguage, action: string, fault: SignInFault, username = ''): string {
  const text = TEXTS[language];
  const other: PageLanguage = language === 'vi' ? 'en' : 'vi';
  const message = fault === null ? '' : `<p class="bad" role="alert" id="fault">${escapeHtml(text[fault])}</p>`;
  const described = fault === null ? '' : ' aria-describedby="fault" aria-invalid="true"';
  return page(
    language,
    text.title,
    `<h1>${text.title}</h1>
<p>${text.lead}</p>
${message}
<form method="post" action="${escapeHtml(action)}?lang=${language}">
<label for="username">${text.username}</label>
<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="64" value="${escapeHtml(username)}"${described}>
<label for="password">${text.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${described}>
<button type="submit">${text.submit}</button>
</form>
<footer>${text.help}<br><a href="${escapeHtml(action)}?lang=${other}" hreflang="${other}" lang="${other}">${text.other}</a></footer>`,
  );
}
