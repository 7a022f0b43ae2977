/** Answers for the text of --help. */

export const HELP = `Classifies the creators of a CSV, TSV or XLSX file: tier, expected engagement, cost, fit for a goal.

  npm run -s classify -- FILE [options]

  -o OUT             write the file with the output columns to OUT (.csv, .tsv, .xlsx, .xlsm); without it nothing is written
  --goal GOAL        judge each creator's fit for a goal, for example awareness, conversion or credibility
  --platform NAME    platform where the file does not tell it: instagram, tiktok, youtube, ...
  --format NAME      what the cost is for: post, carousel, story, reel, short, video, integration, stream
  --sheet NAME       tab of a workbook; left out: the first tab with a creator table
  --rules FILE       rule table to use in place of the shipped rules
  --compare FILE     another rule table: say who would change tier, class or fit by it, and how figures move
  --columns WHICH    all (left out: all) or essential
  --force            write over the input when OUT is the same file
  --json             print one JSON object (docs/classify.schema.json) in place of the summary
  --help             print this text

Text files keep their separator, encoding, line ends and every cell that is not ours, byte for byte; our numbers
are written with a decimal point. Workbooks keep every other tab, format and object.
Exit code 0: the file was read, and cells that cannot be read are listed. 2: nothing was done; standard error says why.
`;
