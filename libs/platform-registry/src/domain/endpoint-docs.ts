import type { Endpoint } from './access-table.js';

/** What the OpenAPI page says of an endpoint; structurally kit's. */
export interface EndpointDocs {
  readonly summary: string;
  readonly description?: string;
  readonly path?: { readonly name: string; readonly description: string; readonly example: string };
  readonly ifMatch?: boolean;
  /** Its own codes by status: those of every call with a token or a body are added to the document by itself. */
  readonly problems?: Readonly<Record<number, readonly string[]>>;
}

const province = { name: 'code', description: 'Mã tỉnh · Province code', example: '20' };
const platform = { name: 'id', description: 'Mã nền tảng · Platform id', example: 'LS-K12' };
const client = { name: 'id', description: 'Mã tài khoản kết nối · Client id', example: 'vendor-20' };
const designation = { name: 'id', description: 'Mã chỉ định · Designation id', example: '0b8f4a55-6c1e-4a5e-9a53-0f6f5a1c2d3e' };
const user = { name: 'id', description: 'Mã tài khoản · Account id', example: '7d4a1f2e-93b0-4c58-8a36-5e2b9d1c0f47' };

const badPage = { 400: ['bad_parameter', 'cursor_invalid'] };
const notFound = { 404: ['not_found'] };
const notCovered = ['scope_missing', 'province_not_covered'];
const notGranted = ['scope_missing', 'province_not_covered', 'school_not_covered'];

const DOCS: Readonly<Record<Endpoint, EndpointDocs>> = {
  'GET /me': { summary: 'Người đang đăng nhập · The signed-in person', problems: notFound },
  'GET /provinces': { summary: '34 tỉnh, thành phố · All 34 provinces, on one page' },
  'GET /provinces/{code}': { summary: 'Một tỉnh và các thiết lập · One province with its settings', path: province, problems: notFound },
  'PUT /provinces/{code}': {
    summary: 'Mở một tỉnh, đặt thiết lập · Open a province, give it settings',
    description: 'Settings are replaced as a whole; what is missing in them takes its default. The same again changes nothing and tells nobody.',
    path: province,
    ifMatch: true,
    problems: { 403: notCovered, ...notFound },
  },
  'GET /capabilities': { summary: 'Các chức năng để so sánh nền tảng · Functions by which platforms are compared' },
  'GET /platforms': { summary: 'Danh mục nền tảng · Inventory of platforms', description: "The caller's province and the national ones; a vendor sees its own.", problems: badPage },
  'GET /platforms/{id}': { summary: 'Một nền tảng · One platform', path: platform, problems: notFound },
  'POST /platforms': { summary: 'Đăng ký nền tảng · Enter a platform', description: 'In use unless said otherwise. Without a province it is national, which administrators alone enter.', problems: { 403: notCovered } },
  'PATCH /platforms/{id}': { summary: 'Sửa thông tin nền tảng · Change a platform', description: 'What is absent stays as it is; null = unknown.', path: platform, ifMatch: true, problems: { 403: notCovered, ...notFound } },
  'GET /clients': { summary: 'Tài khoản kết nối · Clients, never a secret', problems: badPage },
  'POST /clients': { summary: 'Cấp tài khoản kết nối · Issue a client', description: 'The secret is answered this once. Nobody grants a scope, a province or schools that they do not have; `steward` and `admin` are granted by administrators.', problems: { 403: notGranted } },
  'POST /clients/{id}/rotate': { summary: 'Đổi khoá bí mật · A new secret', description: 'The old secret is refused at once, tokens already given out end within the hour. Counts as granting what the client has.', path: client, problems: { 400: ['bad_parameter'], 403: notGranted, ...notFound } },
  'POST /clients/{id}/revoke': { summary: 'Thu hồi tài khoản kết nối · Revoke a client', description: 'For good; refused within 5 s everywhere. Again changes nothing.', path: client, problems: notFound },
  'GET /designations': { summary: 'Các chỉ định nguồn dữ liệu · Designations', problems: badPage },
  'GET /designations/{id}': { summary: 'Một chỉ định · One designation', path: designation, problems: notFound },
  'POST /designations': {
    summary: 'Chỉ định nguồn dữ liệu · Designate a platform',
    description: 'Exactly one of `schoolCodes` and `all`. In force at the intake within 5 s, by the day of receipt at +07:00. Two for the same kind, school and day cannot be.',
    problems: { 403: notCovered, 409: ['designation_overlap'] },
  },
  'PATCH /designations/{id}': { summary: 'Kết thúc hoặc gia hạn · End or prolong', path: designation, ifMatch: true, problems: { 403: notCovered, ...notFound, 409: ['designation_overlap'] } },
  'DELETE /designations/{id}': { summary: 'Kết thúc ngay hôm nay · End it today', description: 'One that has not begun before today is taken back as if it had never been.', path: designation, problems: { 403: notCovered, ...notFound } },
  'GET /users': { summary: 'Tài khoản người dùng · Accounts of people', problems: badPage },
  'GET /users/{id}': { summary: 'Một tài khoản · One account', path: user, problems: notFound },
  'POST /users': { summary: 'Tạo tài khoản · Make an account', description: 'A password that is made is answered this once.', problems: { 403: notCovered, 409: ['conflict'] } },
  'PATCH /users/{id}': { summary: 'Sửa, khoá tài khoản · Change or disable an account', description: 'Another role, area, scope or state: tokens given out before are refused within 5 s everywhere.', path: user, ifMatch: true, problems: { 403: notCovered, ...notFound } },
  'POST /users/{id}/password': { summary: 'Đặt mật khẩu mới · A new password', description: 'Tokens given out before are refused. 409 for an account of the external identity provider.', path: user, problems: { 403: notCovered, ...notFound, 409: ['conflict'] } },
  'GET /evidence': { summary: 'Mức sử dụng thực tế theo tháng · Use by month, platform and kind, newest month first', problems: badPage },
  'GET /evidence/schools': { summary: 'Mức sử dụng theo trường · Schools that a platform has sent for, with their last push', problems: { ...badPage, ...notFound } },
  'GET /audit': { summary: 'Nhật ký kiểm toán · Audit trail, newest first', description: "Grants, designations and changes of the inventory; each province sees its own.", problems: badPage },
};

/** What `ApiEndpoint` wants for an endpoint. */
export function docs(endpoint: Endpoint): EndpointDocs {
  return DOCS[endpoint];
}
