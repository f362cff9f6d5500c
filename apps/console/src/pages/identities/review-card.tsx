import { Button } from 'antd';
import { useState } from 'react';
import type { ReviewItem } from '../../api/identities.js';
import { useTexts } from '../../i18n/use-texts.js';
import { StateTag } from '../../parts/state-tag.js';
import { DecisionForm } from './decision-form.js';
import { SidesTable } from './sides-table.js';

/** One item: why it is here, its sides beside each other, and the decision. */
export function ReviewCard({ item }: { readonly item: ReviewItem }) {
  const { t, code, pick, format } = useTexts();
  const [deciding, setDeciding] = useState(false);
  const { inProvince, inSchool } = item.rarity;
  const heading = `review-${item.id}`;
  return (
    <section className="review-card" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{t(`identities:sorts:${item.sort}`)}</h2>
        <StateTag tone={item.sort === 'contradiction' ? 'bad' : 'busy'}>{code('kinds', item.kind)}</StateTag>
        <span className="review-age">{item.ageDays === 0 ? t('identities:today') : t('identities:age', { count: item.ageDays })}</span>
      </header>
      <ul className="review-reasons">
        {item.reasons.map((reason) => (
          <li key={reason.code}>{pick(reason)}</li>
        ))}
        <li>{inSchool === null ? t('identities:rarity', { count: format.number(inProvince) }) : t('identities:raritySchool', { count: format.number(inProvince), school: format.number(inSchool) })}</li>
      </ul>
      <SidesTable item={item} />
      {deciding ? (
        <DecisionForm item={item} onClose={() => setDeciding(false)} />
      ) : (
        <Button type="primary" onClick={() => setDeciding(true)}>
          {t('identities:decide')}
        </Button>
      )}
    </section>
  );
}
