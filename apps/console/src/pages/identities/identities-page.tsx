import { useParams } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../parts/page.js';
import { PartNav } from '../../parts/part-nav.js';
import { NotFound } from '../../parts/states.js';
import { CompareButton } from './compare-button.js';
import { HistoryTab } from './history-tab.js';
import { ReviewTab } from './review-tab.js';

const PARTS = { review: ReviewTab, history: HistoryTab } as const;
type Part = keyof typeof PARTS;

/** Who may be who: the review list of identities and what was decided. */
export function IdentitiesPage() {
  const { t } = useTexts();
  const asked = useParams()['part'] ?? 'review';
  const keys = Object.keys(PARTS) as Part[];
  const part = keys.find((each) => each === asked);
  if (part === undefined) return <NotFound />;
  const Content = PARTS[part];
  return (
    <Page title={t('identities:title')} lead={t('identities:lead')} tools={<CompareButton />}>
      <PartNav label={t('identities:title')} base="/identities" first="review" parts={keys.map((key) => ({ key, label: t(`identities:tabs:${key}`) }))} />
      <Content />
    </Page>
  );
}
