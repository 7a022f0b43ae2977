/** Style sheets are imported for the page that the build makes of them. */
declare module '*.css';
