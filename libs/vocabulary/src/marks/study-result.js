import { toTenths } from '../numbers/exact.js';
const ranks = ['good', 'fair', 'pass', 'fail'];
const rankOf = (result) => ranks.indexOf(result);
/** A subject that does not stand in the way of anything. */
const perfect = 100;
function levelOf(scored, failedComments) {
    let lowest = perfect;
    let [atLeast80, atLeast65, atLeast50] = [0, 0, 0];
    for (const tenths of scored) {
        lowest = Math.min(lowest, tenths);
        if (tenths >= 80)
            atLeast80 += 1;
        if (tenths >= 65)
            atLeast65 += 1;
        if (tenths >= 50)
            atLeast50 += 1;
    }
    if (failedComments === 0 && lowest >= 65 && atLeast80 >= 6)
        return 'good';
    if (failedComments === 0 && lowest >= 50 && atLeast65 >= 6)
        return 'fair';
    return failedComments <= 1 && lowest >= 35 && atLeast50 >= 6 ? 'pass' : 'fail';
}
/** The best level that the subjects would make if any single one of them did not stand in the way. */
function bestWithoutOne(scored, failedComments) {
    let best = failedComments > 0 ? levelOf(scored, failedComments - 1) : levelOf(scored, failedComments);
    for (let i = 0; i < scored.length; i += 1) {
        const level = levelOf(scored.with(i, perfect), failedComments);
        if (rankOf(level) < rankOf(best))
            best = level;
    }
    return best;
}
/**
 * Study result (kết quả học tập) of a term or year by TT 22/2021 Điều 9. Good: all scored subjects at least 6.5, six at least 8.0, all
 * comments Đạt; fair: 5.0, six at 6.5; pass: none under 3.5, six at 5.0, at most one Chưa đạt; else fail. Where one single subject pulls
 * it two levels or more below good or fair it is raised by one: seven subjects at 8.5 and one at 3.0 are fail, adjusted pass.
 */
export function studyResult(subjects) {
    const scored = [];
    let failedComments = 0;
    for (const subject of subjects) {
        if ('average' in subject)
            scored.push(toTenths(subject.average));
        else if (subject.comment === 'fail')
            failedComments += 1;
    }
    const plain = levelOf(scored, failedComments);
    const best = bestWithoutOne(scored, failedComments);
    const below = best === 'good' || best === 'fair' ? rankOf(plain) - rankOf(best) : 0;
    return { plain, adjusted: below >= 2 ? (ranks[rankOf(plain) - 1] ?? plain) : plain };
}
