import { Link } from 'react-router';
import type { SumPlace } from '../../api/sums.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useUnitNames } from '../../parts/unit-names.js';
import { usePlaces } from '../../parts/places.js';
import { mayEnter } from '../../session/areas.js';
import { usePerson } from '../../session/session-provider.js';

/** A row's place: a commune, a school in its commune, an office. */
export function PlaceName({ place }: { readonly place: SumPlace }) {
  const { t, pick } = useTexts();
  const person = usePerson();
  const units = useUnitNames();
  const communes = usePlaces().data?.[place.provinceCode] ?? {};
  const commune = place.communeCode === null ? null : pick(communes[place.communeCode]) || place.communeCode;
  if (place.schoolId !== null) {
    const name = place.name ?? place.schoolCode ?? place.schoolId;
    return (
      <div className="cell-text">
        {mayEnter(person, 'schools') ? (
          <Link className="linkish" to={`/schools/${encodeURIComponent(place.schoolId)}`}>
            {name}
          </Link>
        ) : (
          name
        )}
        <div style={{ color: 'var(--ink-soft)', fontSize: 13 }}>
          <span className="mono">{place.schoolCode}</span>
          {commune === null ? null : ` · ${commune}`}
        </div>
      </div>
    );
  }
  return <div className="cell-text">{place.name ?? commune ?? (place.unitCode === null ? t('sums:noCommune') : units([place.unitCode]))}</div>;
}

/** Key of a row of a sum. */
export const placeKey = ({ provinceCode, communeCode, schoolId, unitCode }: SumPlace): string => `${provinceCode}|${communeCode ?? ''}|${schoolId ?? unitCode ?? ''}`;
