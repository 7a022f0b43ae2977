/** The type of modules that the build makes: the texts of one language, packed. */
declare module 'packed:*' {
  const packed: string;
  export default packed;
}
