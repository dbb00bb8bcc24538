// The words of the table of states.

export const table = {
  name: 'State',
  standing: 'Where it stands',
  date: 'Stated',
  group: 'Through',
  observer: 'observer State',
};
