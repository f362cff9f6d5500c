import { HubError } from '../errors/index.js';

/** What keeps a process from starting, in words for whoever sits in front of it. */
export interface StartFault {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** False when nobody foresaw it: then the log keeps the whole error. */
  readonly known: boolean;
}

/** Code → what to do about it. Where it happened (a file, a port) is in the error's own message. */
const WORDS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  config_invalid: { vi: 'Sửa các cấu hình nêu dưới đây.', en: 'Mend the settings named below.' },
  port_in_use: { vi: 'Cổng đang được chương trình khác dùng: tắt chương trình đó, hoặc chọn cổng khác bằng PORT=8090.', en: 'Another program uses the port: stop it, or choose another port with PORT=8090.' },
  port_refused: { vi: 'Không được phép mở cổng này: chọn cổng từ 1024 trở lên bằng PORT=8090.', en: 'This port may not be opened: choose one from 1024 on with PORT=8090.' },
  home_in_use: { vi: 'Trục đang chạy trên thư mục HUB_HOME này: dùng bản đang chạy, hoặc tắt nó trước.', en: 'A hub is running on this HUB_HOME: use that one, or stop it first.' },
  home_unusable: { vi: 'Không tạo, đọc hay ghi được tệp trong HUB_HOME: kiểm tra đường dẫn, quyền và chỗ trống.', en: 'Files of HUB_HOME cannot be made, read or written: look at its path, permissions and free space.' },
  keys_unreadable: { vi: 'Tệp khóa không đọc được: lấy lại từ bản sao lưu, không có nó thì dữ liệu đã niêm phong không mở ra được.', en: 'The key file cannot be read: restore it from a backup, without it sealed data stay closed.' },
  keys_incomplete: { vi: 'Tệp khóa thiếu khóa: lấy lại từ bản sao lưu, không có nó thì dữ liệu đã niêm phong không mở ra được.', en: 'The key file lacks a key: restore it from a backup, without it sealed data stay closed.' },
  keys_unwritable: { vi: 'Không ghi được tệp khóa: kiểm tra quyền và chỗ trống của HUB_HOME.', en: 'The key file cannot be written: look at permissions and free space of HUB_HOME.' },
  credentials_unreadable: { vi: 'Tệp tài khoản hỏng: lấy lại từ bản sao lưu.', en: 'The credentials file is broken: restore it from a backup.' },
  database_url_missing: { vi: 'Dịch vụ chạy riêng cần DATABASE_URL.', en: 'A service of its own needs DATABASE_URL.' },
  database_unavailable: { vi: 'Không kết nối được PostgreSQL ở DATABASE_URL.', en: 'PostgreSQL at DATABASE_URL cannot be reached.' },
  database_roles_refused: { vi: 'Tài khoản trong DATABASE_URL phải được tạo vai trò và lược đồ.', en: 'The user of DATABASE_URL has to be allowed to make roles and schemas.' },
  database_other_version: { vi: 'Dữ liệu do một phiên bản PostgreSQL khác ghi: chuyển dữ liệu trước (docs/guides/operator.md).', en: 'The data were written by another version of PostgreSQL: move them first (docs/guides/operator.md).' },
  database_disk_full: { vi: 'Ổ đĩa đã đầy.', en: 'The disk is full.' },
  database_no_memory: { vi: 'Máy không còn đủ bộ nhớ cho PostgreSQL.', en: 'There is not enough memory for PostgreSQL.' },
  database_binaries_missing: { vi: 'Thiếu PostgreSQL đi kèm: cài lại bằng npm ci, hoặc đặt DATABASE_URL.', en: 'The PostgreSQL that comes along is missing: run npm ci again, or set DATABASE_URL.' },
  database_user_missing: { vi: 'PostgreSQL không chạy bằng quyền root: chạy bằng người dùng thường, hoặc đặt DATABASE_URL.', en: 'PostgreSQL does not run as root: run as an ordinary user, or set DATABASE_URL.' },
};
const DATABASE = { vi: 'PostgreSQL đi kèm không khởi động được; thư mục dữ liệu có thể đã hỏng: lấy lại từ bản sao lưu, hoặc chọn HUB_HOME khác.', en: 'The PostgreSQL that comes along did not start; its data may be damaged: restore them from a backup, or choose another HUB_HOME.' };
const UNKNOWN = { vi: 'Lỗi chưa lường trước, chi tiết trong nhật ký.', en: 'Nobody foresaw this, the log has the details.' };

/** Codes of the operating system and of PostgreSQL → ours. */
const FOREIGN: Readonly<Record<string, string>> = {
  EADDRINUSE: 'port_in_use', ENOTDIR: 'home_unusable', EEXIST: 'home_unusable', EACCES: 'home_unusable', EPERM: 'home_unusable', EROFS: 'home_unusable', ENOSPC: 'home_unusable', EISDIR: 'home_unusable',
  ECONNREFUSED: 'database_unavailable', ENOTFOUND: 'database_unavailable', '28P01': 'database_unavailable', '3D000': 'database_unavailable',
};

/** Reads why a start failed from its error. */
export function startFault(error: unknown): StartFault {
  const code = codeOf(error);
  const words = WORDS[code] ?? (code.startsWith('database_') ? DATABASE : undefined);
  return words ? { code, ...words, known: true } : { code, ...UNKNOWN, known: false };
}

function codeOf(error: unknown): string {
  if (error instanceof HubError) return error.code;
  const { code, syscall } = (error ?? {}) as { code?: unknown; syscall?: unknown };
  if (typeof code !== 'string') return 'unknown';
  if (code === 'EACCES' && syscall === 'listen') return 'port_refused';
  return FOREIGN[code] ?? code;
}
