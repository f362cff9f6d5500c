/** Conduct of the year: row by the second term, column by the first. */
const table = {
    good: { good: 'good', fair: 'good', pass: 'fair', fail: 'fair' },
    fair: { good: 'fair', fair: 'fair', pass: 'fair', fail: 'pass' },
    pass: { good: 'fair', fair: 'pass', pass: 'pass', fail: 'pass' },
    fail: { good: 'fail', fair: 'fail', pass: 'fail', fail: 'fail' },
};
/** Conduct (kết quả rèn luyện) of a year from its two terms, by TT 22/2021 Điều 8. Good then pass gives fair. */
export function yearConduct(firstTerm, secondTerm) {
    return table[secondTerm][firstTerm];
}
