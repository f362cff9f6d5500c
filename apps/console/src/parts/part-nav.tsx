import { NavLink } from 'react-router';

/** The parts of a page, each with an address of its own. */
export function PartNav({ label, base, parts, first }: { readonly label: string; readonly base: string; readonly parts: readonly { readonly key: string; readonly label: string }[]; readonly first: string }) {
  return (
    <nav className="part-nav" aria-label={label}>
      {parts.map((part) => (
        <NavLink key={part.key} to={part.key === first ? base : `${base}/${part.key}`} end>
          {part.label}
        </NavLink>
      ))}
    </nav>
  );
}
