import type { ReviewComparison, ReviewItem, ReviewSide } from '../../api/identities.js';
import { useTexts, type Texts } from '../../i18n/use-texts.js';
import { usePlatformNames } from '../../parts/platform-names.js';

const FIELDS = ['fullName', 'birthDate', 'sex', 'ministryCode', 'personalNumber', 'lifelongCode', 'mother', 'school'] as const;

/** The sides of an item beside each other. What differs is marked by a word as well as by its colour. */
export function SidesTable({ item }: { readonly item: ReviewItem }) {
  const texts = useTexts();
  const { t, format } = texts;
  const platformName = usePlatformNames();
  const rows = FIELDS.filter((field) => item.sides.some((side) => valuesOf(side, field, texts).length > 0));
  return (
    <div className="sides" role="region" tabIndex={0} aria-label={t(`identities:sorts:${item.sort}`)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('identities:field')}</th>
            {item.sides.map((side, i) => (
              <th scope="col" key={side.personId ?? `side-${i}`}>
                {sideName(item, i, texts)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`identities:fields:${field}`)}</th>
              {item.sides.map((side, i) => (
                <SideCell key={side.personId ?? `side-${i}`} values={valuesOf(side, field, texts)} isNumber={field in side.numbers} compared={i === 0 ? undefined : item.compared[i - 1]?.find((one) => one.field === field)} />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('identities:classes')}</th>
            {item.sides.map((side, i) => (
              <td key={side.personId ?? `side-${i}`}>{side.classes.length === 0 ? '–' : side.classes.map((one) => `${one.name} (${one.schoolYear})`).join(', ')}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('identities:sources')}</th>
            {item.sides.map((side, i) => (
              <td key={side.personId ?? `side-${i}`}>
                {side.sources.map((source) => (
                  <div key={`${source.platformId} ${source.recordId}`}>
                    {platformName(source.platformId)} · <span className="mono">{source.recordId}</span> · {format.date(source.updatedAt)}
                  </div>
                ))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** What a column of the table is called; the forms name people by it. */
export function sideName(item: ReviewItem, at: number, { t }: Texts): string {
  const first = item.sort === 'likeness' ? 1 : 0;
  return at < 1 && first === 0 ? t('identities:record') : t('identities:person', { n: at + first });
}

function SideCell({ values, isNumber, compared }: { readonly values: readonly string[]; readonly isNumber: boolean; readonly compared: ReviewComparison | undefined }) {
  const { t, code } = useTexts();
  const said = values.length === 0 ? t('identities:noValue') : values.join(', ');
  const shown = isNumber ? <span className="mono">{said}</span> : said;
  if (compared === undefined) return <td>{shown}</td>;
  return (
    <td data-result={compared.result}>
      {shown}
      <span className="side-result">{compared.slip === undefined ? t(`identities:results:${compared.result}`) : code('identities:slips', compared.slip)}</span>
    </td>
  );
}

function valuesOf(side: ReviewSide, field: (typeof FIELDS)[number], { code, format }: Texts): readonly string[] {
  const known = side.numbers[field];
  if (known !== undefined) return known;
  if (field === 'school') return side.schools.map((school) => school.name);
  if (field === 'mother') {
    const relatives = (side.fields['relatives'] ?? []) as readonly { readonly relation?: string; readonly fullName?: string }[];
    return relatives.filter((one) => one.relation === 'mother').map((one) => one.fullName ?? '');
  }
  const value = side.fields[field];
  if (typeof value !== 'string' || value === '') return [];
  if (field === 'birthDate') return [value.length === 10 ? format.date(value) : value];
  return [field === 'sex' ? code('codes:sex', value) : value];
}
