// The parts of the map in which states lie close. Loaded with the menu that leads there.

export const regionNames = {
  europe: 'Europe',
  'western-europe': 'Western Europe',
  'south-eastern-europe': 'South-eastern Europe',
  'baltic-states': 'Baltic States',
  caribbean: 'Caribbean',
  'central-america': 'Central America',
  caucasus: 'Caucasus',
  'gulf-levant': 'Gulf and Levant',
  'west-africa': 'West Africa',
  'central-africa': 'Central Africa',
  'southern-africa': 'Southern Africa',
  'south-asia': 'South Asia',
  pacific: 'Pacific islands',
};
