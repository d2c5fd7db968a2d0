/** Box types of ISDS (dmSenderType; Provozní řád ISDS). Numbers outside these sets are left to a person. */
export const authorityBoxes: readonly number[] = [10, 11, 12, 13, 14, 15, 16];
export const legalPersonBoxes: readonly number[] = [20, 21, 22];
export const soleTraderBoxes: readonly number[] = [30, 50];
/** advocates, tax advisers, insolvency administrators, auditors, experts, interpreters */
export const professionalBoxes: readonly number[] = [31, 32, 33, 34, 35, 36];
export const naturalPersonBoxes: readonly number[] = [40];
