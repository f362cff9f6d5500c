import type { Dice } from './dice.js';

/** Common Vietnamese name parts; every person made of them is invented. */
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Nông', 'Triệu', 'Lương', 'Hà', 'Vi', 'Chu', 'Ma'];
const MIDDLE_MALE = ['Văn', 'Đức', 'Minh', 'Quang', 'Hữu', 'Gia', 'Tuấn', 'Anh'];
const MIDDLE_FEMALE = ['Thị', 'Ngọc', 'Thuỳ', 'Khánh', 'Phương', 'Thanh', 'Mai', 'Bảo'];
const GIVEN_MALE = ['An', 'Bình', 'Cường', 'Dũng', 'Đạt', 'Hải', 'Hiếu', 'Hùng', 'Khang', 'Long', 'Nam', 'Phúc', 'Quân', 'Sơn', 'Thành', 'Việt'];
const GIVEN_FEMALE = ['Anh', 'Chi', 'Dung', 'Giang', 'Hà', 'Hoa', 'Hương', 'Lan', 'Linh', 'Mai', 'Nga', 'Ngân', 'Oanh', 'Thảo', 'Trang', 'Yến'];

/** A made-up full name fitting the sex. */
export function madeUpName(dice: Dice, sex: 'male' | 'female'): string {
  const middle = sex === 'male' ? MIDDLE_MALE : MIDDLE_FEMALE;
  const given = sex === 'male' ? GIVEN_MALE : GIVEN_FEMALE;
  return `${dice.pick(FAMILY)} ${dice.pick(middle)} ${dice.pick(given)}`;
}

/** A made-up family name, for relatives. */
export const madeUpFamilyName = (dice: Dice): string => dice.pick(FAMILY);
