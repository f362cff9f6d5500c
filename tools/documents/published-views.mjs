/** Builds docs/data/sector-published.md, the page of the views for BI tools, from the kinds: `node tools/documents/published-views.mjs [--check]`. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const TARGET = 'docs/data/sector-published.md';

const HEAD = `# Dữ liệu cho công cụ phân tích · Views for BI tools

Made from the kinds by \`npm run documents\`; a spec holds it against the database.

Schema \`sector_published\`: một khung nhìn mỗi loại bản ghi, một dòng mỗi bản ghi của trục, chỉ đọc. Không có số định danh, tên, liên hệ, ghi chú hay trường nhạy cảm của ai; ngày sinh chỉ còn năm.
One view a kind, one row a record of the hub, for reading only. No numbers, names, contacts, remarks or sensitive fields of anybody; of a birth date the year.

**Cấp quyền · Giving access.** Người quản trị cơ sở dữ liệu tạo một vai trò thuộc nhóm \`sector_bi\` và ghi tỉnh của nó; vai trò ấy không đọc được bảng nào khác, cũng không thấy tỉnh khác.
Who runs the database makes a role in the group \`sector_bi\` and names its provinces; it can read no table, and no other province.

\`\`\`sql
CREATE ROLE bi_lang_son LOGIN PASSWORD '…' IN ROLE sector_bi;
INSERT INTO sector.bi_reader (role_name, province_code) VALUES ('bi_lang_son', '20');
\`\`\`

Thu hồi · To take it back: \`DELETE FROM sector.bi_reader WHERE role_name = 'bi_lang_son'; DROP ROLE bi_lang_son;\`

Nối các khung nhìn bằng mã của trục (\`school_id\`, \`learner_id\` …) · Join the views by the hub's ids. Số liệu đã gộp và che nhóm nhỏ · Counts with small groups suppressed: \`GET /api/education/v1/exports/…\`.
`;

async function page() {
  await build();
  const { KindRegistry, kindTable, publishedColumns } = await import(join(root, 'libs/education-data/dist/index.js'));
  const parts = new KindRegistry().all().map((kind) => {
    const { table, references } = kindTable({ ...kind, mass: false });
    const rows = publishedColumns(kind, references).map(({ name, type, label }) => `| \`${name}\` | ${type} | ${label.vi} | ${label.en} |`);
    return `## sector_published.${table.slice(2)}\n\n${kind.label.vi} · ${kind.label.en}\n\n| cột · column | kiểu · type | nghĩa | meaning |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return [HEAD, ...parts].join('\n');
}

const text = await page();
const target = join(root, TARGET);
if (process.argv.includes('--check')) {
  if (!existsSync(target) || (await readFile(target, 'utf8')) !== text) {
    console.error(`${TARGET} is not what the kinds say: run \`npm run documents\`.`);
    process.exit(1);
  }
} else {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}
process.exit(0);
