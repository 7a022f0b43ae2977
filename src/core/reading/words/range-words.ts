/** Words that make a number one end of a range, as data. */

/** Before a number: it is the least. */
export const FROM_WORDS =
  '>|>=|≥|over|more than|above|at least|min|min.|from|ab|uber|mehr als|mindestens|mas de|desde|superior a|plus de|a partir de|mais de|acima de|oltre|piu di|da|meer dan|vanaf|powyzej|ponad|od|более|больше|от|свыше|больше чем|більше|понад|від|lebih dari|di atas|tren|hon|超|超过|超過|大于|至少|over a|vice nez|peste|yli|yli yli|tobb mint|mer an|fler an';
/** Before a number: it is more than there are. */
export const TO_WORDS =
  '<|<=|≤|under|below|less than|fewer than|up to|max|max.|bis|bis zu|unter|weniger als|menos de|hasta|moins de|jusqu a|ate|abaixo de|meno di|fino a|minder dan|tot|ponizej|do|менее|меньше|до|менше|kurang dari|di bawah|duoi|不到|少于|低于|不足|小于|mene nez|sub|alle|kevesebb mint|mindre an';
/** Behind a number: it is the least. */
export const FROM_ENDINGS =
  '+|plus|and more|and up|and above|or more|or above|und mehr|o mas|y mas|et plus|ou plus|e mais|ou mais|e oltre|o piu|en meer|i wiecej|и более|и больше|и выше|і більше|dan lebih|ke atas|tro len|以上|及以上|起|이상|ve uzeri|uzeri';
/** Behind a number: it is more than there are. */
export const TO_ENDINGS =
  'or less|or fewer|and below|and less|oder weniger|o menos|ou moins|ou menos|o meno|of minder|и менее|и меньше|以下|以内|未満|이하|미만|ve alti|alti|tro xuong|ke bawah';
/** Between two numbers. */
export const BETWEEN_WORDS = 'to|bis|a|à|hasta|até|tot|do|до|sampai|hingga|den|đến|至|到|から|에서|ila';
