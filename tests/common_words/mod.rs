//! What in a text is a number, written in digits or in words of either language.

/// English words for numbers. Where such a word is none, as in "no one", the text says it otherwise.
const NUMBER_WORDS: [&str; 57] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "hundreds",
    "thousand",
    "thousands",
    "million",
    "millions",
    "billion",
    "billions",
    "trillion",
    "trillions",
    "dozen",
    "dozens",
    "half",
    "halves",
    "quarter",
    "twice",
    "thrice",
    "double",
    "doubled",
    "doubles",
    "triple",
    "tripled",
    "pair",
    "third",
    "fourth",
    "fifth",
    "tenth",
    "both",
    "tenfold",
];

/// Characters that write numbers, and words in which they write none.
const NUMERALS: &str = "〇零一二两三四五六七八九十百千万亿半双０１２３４５６７８９";
const NO_NUMERALS: [&str; 20] = [
    "第一",
    "上一",
    "下一",
    "百度",
    "半导体",
    "减半",
    "百分比",
    "百分点",
    "统一",
    "同一",
    "另一",
    "之一",
    "唯一",
    "一样",
    "一致",
    "一起",
    "一般",
    "进一步",
    "不一",
    "万维",
];

/// The numbers in a text without holes.
pub fn numbers_in(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text.chars().filter(char::is_ascii_digit).map(String::from).collect();
    let plain = NO_NUMERALS.iter().fold(text.to_owned(), |text, word| text.replace(word, ""));
    found.extend(plain.chars().filter(|c| NUMERALS.contains(*c)).map(String::from));
    let words = text.split(|c: char| !c.is_ascii_alphabetic()).map(str::to_ascii_lowercase);
    found.extend(words.filter(|word| NUMBER_WORDS.contains(&word.as_str())));
    found
}
