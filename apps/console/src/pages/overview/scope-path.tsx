import { Breadcrumb } from 'antd';
import { Link } from 'react-router';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { usePlaces } from '../../parts/places.js';
import { usePerson } from '../../session/session-provider.js';
import { partsOf, type ScopeAddress } from './scope-address.js';
import { useScopeName } from './scope-name.js';

/** Province > commune > school: the way down, each step a way back. Steps above one's own area are not shown. */
export function ScopePath({ address, name }: { readonly address: ScopeAddress; readonly name: string }) {
  const texts = useTexts();
  const person = usePerson();
  const { province } = useProvince();
  const places = usePlaces();
  const here = partsOf(address.scope);
  const mayProvince = person.communeCode === null && person.schoolCode === null;
  const provinceScope = `province:${here.province ?? province}`;
  const provinceName = useScopeName(provinceScope, mayProvince && here.level !== 'province');
  if (here.level === 'province' || person.schoolCode !== null) return null;

  const items: { title: React.ReactNode }[] = [];
  if (mayProvince) items.push({ title: <Link to={address.toScope(provinceScope)}>{provinceName || texts.t('common:province')}</Link> });
  if (here.level === 'school' && address.via !== null) {
    const commune = partsOf(address.via);
    const communeName = texts.pick(places.data?.[commune.province ?? '']?.[commune.code]) || texts.t('common:commune');
    items.push({ title: <Link to={address.toScope(address.via)}>{communeName}</Link> });
  }
  items.push({ title: <span aria-current="page">{name}</span> });
  return (
    <nav aria-label={texts.t('overview:breadcrumb')} style={{ marginBottom: 6 }}>
      <Breadcrumb items={items} />
    </nav>
  );
}
