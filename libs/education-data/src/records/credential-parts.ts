import { dayOfMoment } from '@lienthong/vocabulary';
import { code, dated, objects, text } from './field.js';
import type { CertificateFacts, MergeRule, Rule, RuleText } from './kind.js';
import { error, finding, isFuture, says } from './parts.js';

/** Fields and rules that transcript and diploma share: who signed, by which digital certificate (kinds.md §3; R-22 R-23). */

const signature = {
  role: code('Tư cách ký', 'Office', 'signatureRole', { required: true }),
  certificateSerial: text('Số sê-ri chứng thư số', 'Serial of the certificate', { required: true }),
  signedAt: dated('Thời điểm ký', 'Signed at', 'time', { required: true }),
};

/** Up to five signatures. */
export const signatures = objects('Chữ ký số', 'Signatures', signature, 5);

/** What the rules look at. */
interface Signed {
  readonly signatures?: readonly { readonly role: string; readonly certificateSerial: string; readonly signedAt: string }[];
}

/** signature_missing: what is signed or digital carries at least one signature. */
export function signed<C extends Signed>(mustBe: (record: C) => boolean): Rule<C> {
  return (record) => (mustBe(record) && (record.signatures ?? []).length === 0 ? error('signature_missing', 'signatures') : undefined);
}

/** date_in_future: nobody has signed yet what will be signed. */
export const signedBefore: Rule<Signed> = (record, context) => record.signatures?.flatMap(({ signedAt }, i) => (isFuture(signedAt, context) ? [error('date_in_future', `signatures.${i}.signedAt`)] : []));

/** certificate_not_valid: the hub knows the certificate, and it might not sign on that day. Of one that the hub does not know nothing is said. */
export const certificatesValid: MergeRule<Signed> = (record, { certificates }) =>
  record.signatures?.flatMap(({ certificateSerial, signedAt }, i) => {
    const known = certificates?.(certificateSerial) ?? [];
    const day = dayOfMoment(signedAt);
    return known.length === 0 || known.some((one) => maySign(one, day)) ? [] : [finding('certificate_not_valid', `signatures.${i}.certificateSerial`)];
  });

/** A certificate signs from validFrom to validTo, a revoked one only before the day of its revocation, a suspended one not at all. */
export function maySign({ validFrom, validTo, state, revokedOn }: CertificateFacts, day: string): boolean {
  if (day < validFrom || day > validTo || state === 'suspended') return false;
  return state !== 'revoked' || (revokedOn !== null && day < revokedOn);
}

export const signatureTexts: readonly RuleText[] = [
  says('signature_missing', 'Đã ký số hoặc bản số thì cần ít nhất một chữ ký', 'What is signed or digital needs a signature'),
  says('date_in_future', 'Ngày ký, ngày cấp, ngày khoá sổ không ở tương lai', 'Signatures, issue and closing do not lie in the future'),
  says('certificate_not_valid', 'Chứng thư số dùng để ký phải có hiệu lực vào ngày ký', 'The certificate is valid on the day of the signature'),
];

/** Offices that signed, for events. */
export function signedBy({ signatures: all }: Signed): string[] {
  return [...new Set((all ?? []).map(({ role }) => role))];
}
