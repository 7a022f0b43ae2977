/** The text of --help. */

export const HELP = `Classifies the creators of a CSV, TSV or XLSX file: tier, expected engagement, cost, fit for a goal.

  npm run -s classify -- FILE [options]

  -o OUT             write the file with the output columns to OUT (.csv, .tsv, .xlsx, .xlsm); without it nothing is written
  --goal GOAL        judge each creator's fit for a goal, for example awareness, conversion or credibility
  --platform NAME    platform where the file does not tell it: instagram, tiktok, youtube, ...
  --format NAME      what the cost is for: post, carousel, story, reel, short, video, integration, stream
  --rights LIST      usage rights that every cost includes: “paid ads, exclusivity”; left out: those of a rights column
  --sheet NAME       tab of a workbook; left out: the first tab with a creator table
  --rules FILE       rule table to use in place of the shipped rules
  --compare FILE     another rule table: say who would change tier, class or fit by it, and how figures move
  --against FILE     another list, of last month or of an agency: say who is new, gone, changed (tier, followers, fee) or double
  --export LAYOUT    write the chosen creators to OUT.csv in place of the list: upfluence, aspire, plain or brief; chosen are
                     the rows of the plan with --budget, else those decided Keep, Booked or Done
  --columns WHICH    all (left out: all) or essential
  --decisions        add the columns Decision (Keep, Maybe, Pass, Booked, Done), Decided by and Decision reason
  --results          what the campaign brought, by columns such as Paid, Views got, Engagements got, Link clicks, Revenue:
                     costs, return, forecast against got, and the rules that the results would make
  --force            write over the input when OUT is the same file
  --currency CODE    currency that costs and the plan are shown in, with an exchange rate in the rules; "quotes" is that of most quotes
  --engine duckdb    for millions of rows: FILE and OUT may be .parquet too; answers by SQL, without bios and reasons;
                     --columns then says which column is which: followers=fans,platform (docs/warehouse.md)
  --json             print one JSON object (docs/classify.schema.json) in place of the summary
  --help             print this text

Whom to book with a budget; all of these need --budget:
  --budget AMOUNT    plan the best choice from the list for this money, for the goal of --goal
  --counts WHAT      what counts: engagements, views or value (engagements weighted by fit); left out: by the goal
  --price VIEW       for rows without a quote: low, typical (left out: typical) or high
  --deliver WHAT     what may be booked, for example “1 reel or 3 stories”; left out: what each row is about
  --creators RANGE   how many creators: 5-20, “from 5”, “to 20”, 8
  --micro RANGE      how many micro influencers, or their share of the budget: 20%-60%
  --kol RANGE        the same for KOLs
  --limits LIST      more of that, apart by “;”: “TikTok 10%-40%; niche beauty from 2; country Germany to 3”
  --largest-share P  of the budget for one creator; left out: 25%
  --least-fit SCORE  least fit score, 0 to 100
  --only WHICH       choose by the column Decision: keep, or “keep or maybe”; left out: all that are not Pass
  --must ROWS        rows that must be in: 4,9; rows that are Booked or Done are in anyway
  --without ROWS     rows that may not
  --mix HOW          advised (left out: advised): the class that the goal asks for leads; any: it need not

Text files keep their separator, encoding, line ends and every cell that is not ours, byte for byte; our numbers
are written with a decimal point; they may have any number of rows. Workbooks keep every other tab, format and object.
Exit code 0: the file was read, and cells that cannot be read are listed. 2: nothing was done; standard error says why.
`;
