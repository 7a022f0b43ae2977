/** The sample creators a first visitor sees: invented people, numbers written as exports write them. */

/** Columns are separated by `|`; row 1 is the header. */
const TABLE = `
Creator|Platform|Followers|Engagement rate|Avg likes|Niche|Bio|Quote (USD)
Ana Lindqvist|Instagram|12.5K|6.4%|760|Skincare|Sensitive skin diaries, honest reviews|350
Ben Okoro|Instagram|48200|4.1%|1890|Fitness|Kettlebells at home, no gym needed|900
Dr. Carla Weiss|Instagram|64100|3.2%|1985|Skincare|Dermatologist, 40 publications on acne|2400
Dan Moreau|TikTok|1.2M|5.8%|68400|Comedy|Office life in 30 seconds|7800
Elif Sarac|YouTube|98700|3.9%|3610|Finance|CFA charterholder, index funds explained|3100
Farid Haddad|Instagram|101500|2.4%|2380|Travel|Slow travel with two kids|2200
Grace Mbeki|TikTok|8900|11.2%|970|Food|One-pot dinners from Nairobi|180
Hugo Castell|Instagram|2300|7.9%|175|Running|Trail runner, coffee after|-
Ines Carvalho|YouTube|455K|4.4%|19200|Beauty|Make-up artist, 15 years on set|6900
Jonas Falk|Instagram|860|9.1%|77|Cycling|Gravel and gravel cake|60
Kavya Menon|Instagram|215300|1.9%|3990|Fashion|Saris, streetwear and both together|4800
Leo Brandt|TikTok|37.4K|8.3%|3010|Gaming|Speedruns and slow talk|640
Maya Torres|Instagram|15800|n/a|-|Parenting|Twins, tantrums, truth|420
Prof. Nils Ekberg|YouTube|7400|5.1%|360|Nutrition|Professor of nutrition science, author|1500
Olga Petrova|Instagram|330000|1.1%|3480|Fashion|Model and stylist|9500
Pablo Rey|TikTok|about 20k|6.0%|1180|Food|Tapas in a tiny kitchen|300
Quinn Ashby|Instagram|52400|3.6%|1840|Home|Second-hand homes, first-rate paint|1100
Rosa Delgado|Instagram|99100|2.8%|2720|Fitness|Pilates teacher, studio owner|1950
Sami Laine|YouTube|1.8M|2.9%|51300|Technology|Phones taken apart, put together|16500
Tara Whitlock|TikTok|640K|7.2%|45800|Beauty|Nails, nails, nails|5200
Uma Krishnan|Instagram|4600|8.8%|398|Books|One novel a week|120
Viktor Stahl|Instagram|27900|0.4%|105|Cars|Classic engines|700
Wen Zhao|YouTube||4.0%|2210|Education|Mandarin in ten minutes a day|1300
Ximena Rojas|TikTok|19300|9.7%|1850|Dance|Cumbia for beginners|380
Yara Nassar|Instagram|142000|3.4%|4790|Health|Cardiologist, MD, keynote speaker|5900
Zoe Hartmann|Instagram|6100|6.9%|415|Gardening|Balcony tomatoes|150
Amir Tahari|YouTube|23800|5.6%|1320|Finance|Budgets for freelancers|750
Bea Novak|TikTok|3100|13.5%|415|Crafts|Knits that fit|90
Cole Jensen|Instagram|71500|3.0%|2120|Outdoors|Canoes, maps and rain|1400
Dina Marsh|Instagram|-|5.2%|640|Skincare|Esthetician in training|260
`;

/** Rows of texts, header first. */
export function sampleCreators(): string[][] {
  return TABLE.trim()
    .split('\n')
    .map((line) => line.split('|'));
}
