export const checks = [{ id: 'named', title: 'x' }];
