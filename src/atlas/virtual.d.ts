// The two modules that src/build/recordModules.ts makes of src/record.
declare module 'virtual:atlas-core' {
  const core: import('./core').PackedCore;
  export default core;
}
declare module 'virtual:atlas-details' {
  const details: import('./details').DetailTables;
  export default details;
}
